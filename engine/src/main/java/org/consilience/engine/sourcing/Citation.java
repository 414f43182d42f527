package org.consilience.engine.sourcing;

import java.util.Optional;
import org.consilience.model.CitedSource;
import org.consilience.model.Origin;

/**
 * A source as one claim cites it, once the story's known names have been looked up.
 *
 * @param called the name it goes by there, or what the report calls it where it gives none; absent for credits
 */
record Citation(CitedSource source, Optional<String> called) {
    String name() {
        return source.name();
    }

    Origin.Kind kind() {
        return source.kind();
    }
}
