package org.consilience.edition.layout;

import java.util.Locale;

/** Text of a report with nothing in it that a device would obey: for showing, never for offsets. */
public final class Legible {
    private Legible() {}

    /** One line: every run of blanks and breaks a single space, none at the ends. */
    public static String of(String text) {
        return run(text).strip();
    }

    /** As {@link #of} with a capital at its head. */
    static String capital(String text) {
        String line = of(text);
        if (line.isEmpty()) {
            return line;
        }
        int head = line.offsetByCodePoints(0, 1);
        return line.substring(0, head).toUpperCase(Locale.ROOT) + line.substring(head);
    }

    /** As {@link #of} but with a single space kept at the ends where there were blanks: for parts of a line. */
    public static String run(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isBlank(point)) {
                blank = true;
            } else if (isShown(point)) {
                legible.append(blank ? " " : "").appendCodePoint(point);
                blank = false;
            }
        }
        return legible.append(blank ? " " : "").toString();
    }

    /** Blanks and line breaks stay as they are; all else as in {@link #of}. */
    public static String lines(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || isShown(point)) {
                legible.appendCodePoint(point);
            } else if (isBlank(point) && point != '\r') {
                legible.append(' ');
            }
        });
        return legible.toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** No control, direction-changing or invisible character; of the format characters only the joiners of scripts and pictures. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> point == 0x200D || point == 0x200C;
            default -> true;
        };
    }
}
