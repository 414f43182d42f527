package org.consilience.edition.markdown;

import java.util.regex.Pattern;
import org.consilience.edition.layout.Legible;

/** Text in which Markdown and HTML find nothing to obey. */
final class Escaped {
    /** Marks that mean something anywhere in a line. */
    private static final String MARKS = "\\`*_[]<>|~&#$@";

    private static final Pattern ITEM = Pattern.compile("^(\\d{1,9})([.)])");

    /** Where a bare web address would become a link. */
    private static final Pattern ADDRESS = Pattern.compile("\\b(https?|ftp|mailto|xmpp):");

    private Escaped() {}

    /** One legible line. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        Legible.of(text).codePoints().forEach(point -> {
            if (MARKS.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return begin(ADDRESS.matcher(escaped).replaceAll("$1\\\\:"));
    }

    /** Marks that mean something where a line begins: lists and rules. */
    private static String begin(String line) {
        if (line.startsWith("-") || line.startsWith("+") || line.startsWith("=")) {
            return "\\" + line;
        }
        return ITEM.matcher(line).replaceFirst("$1\\\\$2");
    }
}
