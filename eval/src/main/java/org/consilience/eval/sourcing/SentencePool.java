package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The different sentences of corpora, text by text: what made-up reports are cut from.
 *
 * @param sentences each of eight words or more, and once
 */
record SentencePool(List<String> sentences) {
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST = 400;

    /** From files of one JSON article a line. */
    static SentencePool of(List<Path> files) throws IOException {
        List<String> sentences = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("no file of articles: " + file);
            }
            for (JsonNode article : JsonLines.read(file)) {
                cut(article.path("text").asText()).stream()
                        .filter(sentence -> known.add(sentence.toLowerCase(Locale.ROOT)))
                        .forEach(sentences::add);
            }
        }
        return new SentencePool(sentences);
    }

    private static List<String> cut(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            String sentence = text.substring(begin, end).strip().replaceAll("\\s+", " ");
            if (sentence.length() <= LONGEST && sentence.split(" ", -1).length >= FEWEST_WORDS) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
