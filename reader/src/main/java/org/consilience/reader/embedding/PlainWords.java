package org.consilience.reader.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's words as an uncased BERT model knows them: lower case, without accents and control characters, every
 * punctuation mark and Chinese character a word of its own.
 */
final class PlainWords {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private PlainWords() {}

    static List<String> of(String text) {
        PlainWords cutter = new PlainWords();
        String bare = Normalizer.normalize(cleaned(text), Normalizer.Form.NFD);
        bare.codePoints().forEach(cutter::take);
        cutter.close();
        return cutter.words;
    }

    /** Cleaning goes before decomposition, which would make two characters of some that count as one. */
    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isChinese(c)) {
                kept.append(' ').appendCodePoint(c).append(' ');
            } else if (isSpace(c)) {
                kept.append(' ');
            } else if (!isControl(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private void take(int c) {
        if (c == ' ') {
            close();
        } else if (isPunctuation(c)) {
            close();
            word.appendCodePoint(c);
            close();
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            word.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private void close() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int c) {
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

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B81F)
                || (c >= 0x2B820 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
