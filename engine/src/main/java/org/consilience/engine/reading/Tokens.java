package org.consilience.engine.reading;

import java.util.Optional;
import java.util.Set;
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

    private boolean isLoose(int token, Set<String> kept) {
        return grammar.isUpos(token, "PUNCT") && !kept.contains(grammar.word(token));
    }
}
