package org.consilience.reader.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.consilience.reader.vocabulary.Letters;

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
            if (Letters.isChinese(c)) {
                kept.append(' ').appendCodePoint(c).append(' ');
            } else if (Letters.isSpace(c)) {
                kept.append(' ');
            } else if (!Letters.isControl(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private void take(int c) {
        if (c == ' ') {
            close();
        } else if (Letters.isPunctuation(c)) {
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
}
