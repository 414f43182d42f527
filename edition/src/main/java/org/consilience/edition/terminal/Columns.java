package org.consilience.edition.terminal;

/** How many columns text takes on a terminal. */
final class Columns {
    /** First and last of each run of characters that take two columns (Unicode, East Asian Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3040, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Zero for marks that sit on the letter before, two for wide East Asian characters and pictures, else one. */
    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        for (int[] range : WIDE) {
            if (range[0] <= point && point <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** As much of the word as fits, which may be nothing. */
    static String head(String word, int columns) {
        int end = 0;
        int used = 0;
        while (end < word.length()) {
            int point = word.codePointAt(end);
            used += of(point);
            if (used > columns) {
                break;
            }
            end += Character.charCount(point);
        }
        return word.substring(0, end);
    }
}
