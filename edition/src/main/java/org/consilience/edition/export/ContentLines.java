package org.consilience.edition.export;

import java.io.IOException;

/** The lines of an iCalendar: ended by CR and LF, folded before the 76th octet and never within a character (RFC 5545, 3.1). */
final class ContentLines {
    private static final int LONGEST = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A value of a type that knows no escapes. */
    void plain(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A text: backslash, semicolon, comma and line break are escaped. */
    void text(String name, String value) throws IOException {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
        fold(name + ":" + escaped);
    }

    private void fold(String line) throws IOException {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int octets = octets(point);
            if (used + octets > LONGEST) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(line, i, i + Character.charCount(point));
            used += octets;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }

    private static int octets(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
