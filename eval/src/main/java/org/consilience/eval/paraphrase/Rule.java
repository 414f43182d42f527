package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.Optional;

/** One way to say the same in other words; stateless and deterministic. */
interface Rule {
    /** Short, for lists of causes. */
    String name();

    /**
     * The text with everything changed that the rule can change soundly, and what was changed noted in {@code edits}.
     *
     * @param published the day of publication, where it is known
     * @param variant picks one of the forms where the rule knows several; zero or more
     */
    String apply(String text, Optional<LocalDate> published, int variant, Edits edits);
}
