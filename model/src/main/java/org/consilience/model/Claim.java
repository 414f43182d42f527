package org.consilience.model;

import java.util.List;
import java.util.function.Function;

/**
 * One clause or sentence that can be true or false by itself, as one report has it.
 *
 * @param id unique in the story
 * @param report where it stands
 * @param span its words
 * @param saidBy chain of attribution, outermost first; empty where the report says it in its own voice
 * @param holds how the innermost source, or the report, holds it
 * @param details what it tells of time, place, names and amounts
 */
public record Claim(ClaimId id, ReportId report, Span span, List<CitedSource> saidBy, Holds holds, Details details) {
    public Claim {
        saidBy = List.copyOf(saidBy);
    }

    /** The same, of some of its words. */
    public Claim narrowed(Span words) {
        return new Claim(id, report, words, saidBy, holds, details);
    }

    /** What a claim tells besides its words; each in order of the text, within the claim's sentence. */
    public record Details(
            List<TimeExpression> when, List<PlaceMention> where, List<NameMention> who, List<Amount> amounts) {
        public Details {
            when = List.copyOf(when);
            where = List.copyOf(where);
            who = List.copyOf(who);
            amounts = List.copyOf(amounts);
        }

        /** Those of them that stand within the words. */
        public Details within(Span words) {
            return new Details(
                    within(words, when, TimeExpression::span),
                    within(words, where, PlaceMention::span),
                    within(words, who, NameMention::span),
                    within(words, amounts, Amount::span));
        }

        private static <T> List<T> within(Span words, List<T> details, Function<T, Span> span) {
            return details.stream()
                    .filter(detail -> words.contains(span.apply(detail)))
                    .toList();
        }
    }
}
