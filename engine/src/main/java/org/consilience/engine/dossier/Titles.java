package org.consilience.engine.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Token;

/** What a report calls people right before or after their names: "coast guard spokeswoman", "leader of the union". */
final class Titles {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final int MOST_WORDS = 6;

    private final String text;
    private final List<Token> tokens;

    Titles(Reading reading) {
        this.text = reading.report().text();
        this.tokens = reading.syntax().tokens();
    }

    /** The nouns of the name's own phrase that stand before it, else the phrase set beside it by commas. */
    Optional<String> before(NameMention mention) {
        if (mention.type() != Entity.Type.PERSON) {
            return Optional.empty();
        }
        int first = firstToken(mention.span());
        int end = endToken(first, mention.span());
        return first == end ? Optional.empty() : leading(first, end).or(() -> beside(mention, first));
    }

    private Optional<String> leading(int first, int end) {
        int begin = first;
        while (begin > 0 && first - begin < MOST_WORDS && belongs(begin - 1, begin - 1, end)) {
            begin--;
        }
        boolean named = tokens.subList(begin, first).stream()
                .anyMatch(token -> token.upos().equals("NOUN"));
        return begin < first && named ? Optional.of(words(begin, first)) : Optional.empty();
    }

    /** Whether the token is nominal and hangs on what stands between it and the end of the name. */
    private boolean belongs(int index, int low, int end) {
        Token token = tokens.get(index);
        return NOMINAL.contains(token.upos()) && token.head() > low && token.head() < end;
    }

    private Optional<String> beside(NameMention mention, int first) {
        for (int i = first; i < tokens.size() && i < first + MOST_WORDS * 2; i++) {
            Token token = tokens.get(i);
            boolean apposed = token.deprel().startsWith("appos")
                    && token.head() >= 0
                    && mention.span().contains(tokens.get(token.head()).span());
            if (apposed && token.upos().equals("NOUN")) {
                return phrase(i);
            }
        }
        return Optional.empty();
    }

    /** The noun with the adjectives and nouns that hang on it from before. */
    private Optional<String> phrase(int noun) {
        int begin = noun;
        while (begin > 0 && belongs(begin - 1, begin - 1, noun + 1)) {
            begin--;
        }
        return noun - begin > MOST_WORDS ? Optional.empty() : Optional.of(words(begin, noun + 1));
    }

    private int endToken(int first, Span span) {
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return end;
    }

    private int firstToken(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String words(int begin, int end) {
        Span span = tokens.get(begin).span().hull(tokens.get(end - 1).span());
        return Clippings.oneLine(span.in(text));
    }
}
