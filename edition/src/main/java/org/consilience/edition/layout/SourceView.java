package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Origin;

/**
 * A source and who brings it.
 *
 * @param claims how many claims end with it
 * @param chains the ways by which it is reached, such as "The Hill \u2190 AP", each once, the most used first
 */
public record SourceView(Origin origin, int claims, List<String> chains) {
    public SourceView {
        chains = List.copyOf(chains);
    }

    /** "Dmitry Peskov, Kremlin spokesman". */
    public String described() {
        String name = origin.name();
        String title = origin.title().map(t -> ", " + t).orElse("");
        boolean said = origin.affiliation().map(a -> (name + title).contains(a)).orElse(true);
        return name + title + (said ? "" : ", " + origin.affiliation().orElse(""));
    }
}
