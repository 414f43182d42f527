package org.consilience.model;

import java.util.Optional;

/**
 * One link of a claim's chain of attribution, as one report has it.
 *
 * @param name the fullest name the report gives, or the words used for an unnamed source
 * @param kind decided from the words
 * @param title such as "Kremlin spokesman"
 * @param affiliation such as "Kremlin"
 * @param mention the words here; absent where the source is carried over from another sentence
 */
public record CitedSource(
        String name, Origin.Kind kind, Optional<String> title, Optional<String> affiliation, Optional<Span> mention) {
    public CitedSource {
        Require.notBlank("source name", name);
    }
}
