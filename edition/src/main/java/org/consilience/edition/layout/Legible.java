package org.consilience.edition.layout;

/** Text of a report on one line with nothing in it that a device would obey: for showing, never for offsets. */
public final class Legible {
    private Legible() {}

    /**
     * The text with blanks and line breaks as single spaces, and without control characters, characters that change the direction
     * of writing, invisible ones, and halves of surrogate pairs.
     */
    public static String of(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isBlank(point)) {
                blank = true;
            } else if (isShown(point)) {
                if (blank && !legible.isEmpty()) {
                    legible.append(' ');
                }
                blank = false;
                legible.appendCodePoint(point);
            }
        }
        return legible.toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** Of the format characters only the joiners, which scripts and pictures are spelled with. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> point == 0x200D || point == 0x200C;
            default -> true;
        };
    }
}
