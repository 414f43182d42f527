package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text said again in slightly other words, by rule.
 *
 * @param text what it became
 * @param edits what was changed on the way, first to last
 */
record Paraphrase(String text, List<Edits.Edit> edits) {
    /** Dates before the order of clauses, numbers before words that lean on them. */
    private static final List<Rule> RULES = List.of(
            new Weekdays(),
            new DateForms(),
            new Units(),
            new Rounding(),
            new NumberWords(),
            new Synonyms(),
            new ClauseOrder(),
            new SentenceOrder());

    Paraphrase {
        edits = List.copyOf(edits);
    }

    /**
     * Every rule once over the text.
     *
     * @param published the day of publication, where it is known
     * @param variant picks among forms where a rule knows several
     */
    static Paraphrase of(String text, Optional<LocalDate> published, int variant) {
        Edits edits = new Edits();
        String changed = text;
        for (Rule rule : RULES) {
            changed = rule.apply(changed, published, variant, edits);
        }
        return new Paraphrase(changed, edits.list());
    }
}
