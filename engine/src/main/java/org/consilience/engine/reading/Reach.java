package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

/** How far the clause goes that follows a verb of saying, where the parser hung parts of it from elsewhere. */
record Reach(Grammar grammar, Misparses misparses) {
    /** Where what follows ends, clauses beside the first taken in: "said it closed, and ferries sailed". */
    int of(int verb, int clause) {
        int end = reach(verb, clause);
        for (int other : grammar.children(verb)) {
            boolean finite = grammar.is(other, "ccomp") && misparses.isFinite(other);
            if (other > clause && finite && grammar.first(other) <= end + 1) {
                end = Math.max(end, reach(verb, other));
            }
        }
        return upToNextSaying(clause, end);
    }

    /** "Said it had opened; its head said": what stands behind a semicolon and says by itself is no part of it. */
    private int upToNextSaying(int clause, int end) {
        for (int mark = clause + 1; mark < end; mark++) {
            if (grammar.lower(mark).equals(";")) {
                for (int verb = mark + 1; verb <= end; verb++) {
                    boolean says = CueKind.of(grammar.lemma(verb))
                            .filter(CueKind::answers)
                            .isPresent();
                    if (says && grammar.isUpos(verb, "VERB") && grammar.child(verb, "nsubj") > mark) {
                        return mark - 1;
                    }
                }
            }
        }
        return end;
    }

    /** How far the clause goes: to its last word, and on over what the parser hung from the verb without a comma. */
    private int reach(int verb, int clause) {
        int to = grammar.last(clause);
        int end = grammar.sentenceOf(verb).endToken();
        while (to + 1 < end && continues(verb, to + 1)) {
            to = Math.max(to + 1, grammar.last(hanging(verb, to + 1)));
        }
        return to;
    }

    private boolean continues(int verb, int token) {
        return !grammar.isUpos(token, "PUNCT")
                && !grammar.is(token, "cc")
                && grammar.isWithin(token, verb)
                && !grammar.is(hanging(verb, token), "conj");
    }

    /** The word above this one, or itself, that hangs from the verb. */
    private int hanging(int verb, int token) {
        int up = token;
        while (grammar.head(up) != verb && grammar.head(up) != NONE) {
            up = grammar.head(up);
        }
        return up;
    }
}
