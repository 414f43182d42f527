package org.consilience.reader.onepass;

import java.text.Normalizer;
import java.util.Locale;

/** What an uncased BERT vocabulary makes of single characters: which part words, which vanish, and what is left of them. */
final class Letters {
    private static final String[] PLAIN_ASCII = new String[0x80];

    static {
        for (char c = 0; c < PLAIN_ASCII.length; c++) {
            PLAIN_ASCII[c] = Character.toString(Character.toLowerCase(c));
        }
    }

    private Letters() {}

    /** Lower case and without accents; empty for an accent by itself. */
    static String plain(int c) {
        return c < PLAIN_ASCII.length ? PLAIN_ASCII[c] : bare(c);
    }

    private static String bare(int c) {
        String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder();
        bare.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c < 0x7F && c > ' ' && !Character.isLetterOrDigit(c);
        };
    }

    static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B81F)
                || (c >= 0x2B820 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
