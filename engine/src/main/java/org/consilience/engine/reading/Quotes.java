package org.consilience.engine.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Span;

/** The quotations of a text as contents of the verbs beside them. */
final class Quotes {
    private final Grammar grammar;
    private final List<Quotation> quotations;

    Quotes(Grammar grammar, List<Quotation> quotations) {
        this.grammar = grammar;
        this.quotations = quotations;
    }

    /** The quotation of the verb's sentence that stands nearest to it. */
    Optional<Span> nearest(int verb) {
        Span cue = grammar.token(verb).span();
        if (isQuoted(cue)) {
            return Optional.empty();
        }
        Span sentence = grammar.sentenceOf(verb).span();
        return quotations.stream()
                .map(Quotation::span)
                .filter(q -> q.overlaps(sentence) || isJustBefore(q, sentence))
                .filter(q -> !q.contains(cue))
                .min(Comparator.comparing(q -> Math.max(q.begin() - cue.end(), cue.begin() - q.end())));
    }

    /** "Is it safe?" he asked: two sentences to a parser. */
    private boolean isJustBefore(Span quotation, Span sentence) {
        int gap = sentence.begin() - quotation.end();
        char last = grammar.text().charAt(quotation.end() - 2);
        return gap >= 0 && gap <= 2 && (last == '?' || last == '!');
    }

    /** Words within a quotation attribute nothing outside it. */
    private boolean isQuoted(Span cue) {
        return quotations.stream().anyMatch(q -> q.span().contains(cue) && q.words(grammar.text()) > 3);
    }

    /** A quotation that begins or ends within the span is content as a whole. */
    Span taken(Span span, int verb) {
        Span cue = grammar.token(verb).span();
        if (isQuoted(cue)) {
            return span;
        }
        Span whole = span;
        for (Quotation quotation : quotations) {
            if (quotation.span().overlaps(whole) && !quotation.span().contains(cue)) {
                whole = whole.hull(quotation.span());
            }
        }
        return whole.contains(cue) ? span : whole;
    }
}
