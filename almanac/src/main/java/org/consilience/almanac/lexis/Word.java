package org.consilience.almanac.lexis;

import java.util.Locale;

/**
 * A run of letters, a number or a mark, as it stands in the text.
 *
 * @param begin first unit in the text
 * @param end unit after the last
 * @param text as written, typographic apostrophes made plain
 * @param lower in small letters
 * @param spaced whether white space stands before it
 */
public record Word(int begin, int end, String text, String lower, boolean spaced) {
    static Word of(int begin, int end, String text, boolean spaced) {
        return new Word(begin, end, text, text.toLowerCase(Locale.ROOT), spaced);
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it starts with a letter. */
    public boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    /** Whether it is a numeral of digits alone, no comma, point or suffix. */
    public boolean isDigits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
