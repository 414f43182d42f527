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
        boolean digits = unit.codePoints().anyMatch(Character::isDigit);
        int[] letters = unit.codePoints().filter(Character::isLetter).toArray();
        if (digits) {
            return letters.length > 0 ? ALPHANUMERIC : DIGIT;
        }
        if (letters.length == 0) {
            return unit.codePointCount(0, unit.length()) == 1 && !isNumber(unit.codePointAt(0)) ? PUNCTUATION : OTHER;
        }
        return ofLetters(letters);
    }

    private static int ofLetters(int[] letters) {
        int capitals = 0;
        for (int letter : letters) {
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters.length) {
            return letters.length > 1 ? UPPER : TITLE;
        }
        return capitals == 1 && Character.isUpperCase(letters[0]) ? TITLE : MIXED;
    }

    private static boolean isNumber(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** What stands between two units. */
    static int gap(String between) {
        long lines = between.chars().filter(c -> c == '\n').count();
        if (lines > 0) {
            return lines > 1 ? PARAGRAPH : LINE;
        }
        return between.isEmpty() ? NO_GAP : SPACE;
    }
}
