package org.consilience.engine.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.model.Span;

/** Ranges of tokens cut clean. */
record Tokens(Grammar grammar) {
    private static final Set<String> OPENING = Set.of("\"", "\u201c", "``", "'", "\u2018", "(", "[", "\u201e");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''", "'", "\u2019", ")", "]");

    /** The range less commas, full stops and dashes at its ends; quotation marks and brackets stay. */
    Optional<Span> trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isLoose(first, OPENING)) {
            first++;
        }
        while (last >= first && isLoose(last, CLOSING)) {
            last--;
        }
        return first <= last ? Optional.of(grammar.span(first, last)) : Optional.empty();
    }

    /** The range with a quotation mark or bracket just outside it taken in, where its other half stands inside. */
    Optional<Span> balanced(int from, int to) {
        int first = from;
        int last = to;
        if (first > to) {
            return Optional.empty();
        }
        boolean odd = IntStream.rangeClosed(first, last).filter(this::isMark).count() % 2 == 1;
        if (odd && last + 1 < grammar.size() && isMark(last + 1) && CLOSING.contains(grammar.word(last + 1))) {
            last++;
        } else if (odd && first > 0 && isMark(first - 1) && OPENING.contains(grammar.word(first - 1))) {
            first--;
        }
        return Optional.of(grammar.span(first, last));
    }

    private boolean isMark(int token) {
        String word = grammar.word(token);
        return grammar.isUpos(token, "PUNCT") && (OPENING.contains(word) || CLOSING.contains(word));
    }

    private boolean isLoose(int token, Set<String> kept) {
        return grammar.isUpos(token, "PUNCT") && !kept.contains(grammar.word(token));
    }
}
