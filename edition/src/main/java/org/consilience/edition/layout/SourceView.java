package org.consilience.edition.layout;

import java.util.List;

/**
 * A source and the ways by which it is heard.
 *
 * @param described "Dmitry Peskov, Kremlin spokesman"
 * @param kind "person", "agency" ...
 * @param claims where it is the innermost source, by report
 * @param ways such as "The Hill \u2190 The Associated Press", each once, the most used first
 */
public record SourceView(String described, String kind, List<Reference> claims, List<String> ways) {
    public SourceView {
        claims = List.copyOf(claims);
        ways = List.copyOf(ways);
    }
}
