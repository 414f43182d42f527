package org.consilience.app;

/** What came from outside, made safe for a terminal. */
final class Printable {
    private Printable() {}

    /** One line: control characters, line breaks and marks that turn the writing direction become U+FFFD. */
    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> safe.appendCodePoint(isSafe(letter) ? letter : 0xFFFD));
        return safe.toString();
    }

    private static boolean isSafe(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
