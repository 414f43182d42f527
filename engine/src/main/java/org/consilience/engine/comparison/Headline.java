package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilience.model.Token;

/** What a statement is about, in a few of its own words. */
final class Headline {
    private static final int WORDS = 4;
    private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "VERB");

    private Headline() {}

    /** Its most telling words, in the order of the text. */
    static String of(Statement statement) {
        TermVector terms = statement.terms();
        Set<String> telling = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> terms.weight(i))
                        .reversed())
                .limit(WORDS)
                .map(terms::term)
                .collect(Collectors.toSet());
        List<String> words = new ArrayList<>();
        String text = statement.reading().report().text();
        for (Token token : statement.tokens()) {
            String word = token.span().in(text);
            if (NAMING.contains(token.upos())
                    && telling.contains(token.lemma().toLowerCase(Locale.ROOT))
                    && !words.contains(word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? clipped(statement.text(), 60) : String.join(" ", words);
    }

    /** One line of at most so many letters, cut between words. */
    static String clipped(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length - 1);
        return line.substring(0, cut > 0 ? cut : length - 1) + "…";
    }
}
