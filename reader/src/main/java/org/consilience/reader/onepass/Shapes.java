package org.consilience.reader.onepass;

/** What the lower-cased vocabulary forgets: how a unit is written, and what stands before it; as numbers the model knows. */
final class Shapes {
    private static final int LOWER = 1;
    private static final int TITLE = 2;
    private static final int UPPER = 3;
    private static final int MIXED = 4;
    private static final int DIGIT = 5;
    private static final int ALPHANUMERIC = 6;
    private static final int PUNCTUATION = 7;
    private static final int OTHER = 8;

    private static final int NO_GAP = 0;
    private static final int SPACE = 1;
    static final int LINE = 2;
    static final int PARAGRAPH = 3;

    private Shapes() {}

    /** The shape of a unit's letters. */
    static int of(String unit) {
        int digits = 0;
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < unit.length(); i += Character.charCount(unit.codePointAt(i))) {
            int c = unit.codePointAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (Character.isLetter(c)) {
                first |= letters == 0 && Character.isUpperCase(c);
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (digits > 0) {
            return letters > 0 ? ALPHANUMERIC : DIGIT;
        }
        if (letters == 0) {
            return unit.codePointCount(0, unit.length()) == 1 && !isNumber(unit.codePointAt(0)) ? PUNCTUATION : OTHER;
        }
        return ofLetters(letters, capitals, first);
    }

    private static int ofLetters(int letters, int capitals, boolean firstIsCapital) {
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters > 1 ? UPPER : TITLE;
        }
        return capitals == 1 && firstIsCapital ? TITLE : MIXED;
    }

    private static boolean isNumber(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** What stands between two units. */
    static int gap(String between) {
        int line = between.indexOf('\n');
        if (line >= 0) {
            return between.indexOf('\n', line + 1) >= 0 ? PARAGRAPH : LINE;
        }
        return between.isEmpty() ? NO_GAP : SPACE;
    }
}
