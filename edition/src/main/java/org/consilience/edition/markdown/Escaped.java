package org.consilience.edition.markdown;

import org.consilience.edition.layout.Legible;

/** Text in which Markdown and HTML find nothing to obey. */
final class Escaped {
    private static final String MEANS_SOMETHING = "\\`*_{}[]()<>#+-.!|~&:\"'=^$@/";

    private Escaped() {}

    /** One legible line, every mark that means something escaped where it could. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        Legible.of(text).codePoints().forEach(point -> {
            if (MEANS_SOMETHING.indexOf(point) >= 0 && mustEscape(point)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return begin(escaped.toString());
    }

    /** Marks that mean something anywhere in a line. */
    private static boolean mustEscape(int point) {
        return "\\`*_[]<>|~&#".indexOf(point) >= 0;
    }

    /** Marks that mean something where a line begins: lists and rules. */
    private static String begin(String line) {
        if (line.matches("^[-+=].*")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
