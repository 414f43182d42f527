package org.consilience.edition.layout;

import java.util.List;

/**
 * A source and the ways by which it is heard.
 *
 * @param described "Dmitry Peskov, Kremlin spokesman"
 * @param kind "person", "agency" ...
 * @param claims where it is the innermost source, by report; the first of many
 * @param ways such as "The Hill \u2190 The Associated Press", each once, the most used first; the first of many
 */
public record SourceView(String described, String kind, Listing<Reference> claims, Listing<String> ways) {
    /** "The Sun; NPR \u2190 police; 12 more ways". */
    public String heard() {
        return heard(ways.total());
    }

    /** The same, no more than so many ways. */
    public String heard(int most) {
        List<String> shown = Listing.of(ways.shown(), most).shown();
        int more = ways.total() - shown.size();
        String line = String.join("; ", shown);
        return more == 0 ? line : line + "; " + Counted.of(more, "more way");
    }
}
