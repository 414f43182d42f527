package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells where a verb that attributes elsewhere says nothing: "claimed nine lives", "did not identify the driver". */
record Acts(Grammar grammar) {
    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    private static final Set<String> MAY = Set.of("would", "could", "might", "may");

    boolean isAct(int verb) {
        String lemma = grammar.lemma(verb);
        return (CueKind.needsAs(lemma) && !callsSomething(verb))
                || (isNamed(verb) && doesSomething(verb, lemma))
                || isUntold(verb, lemma)
                || isUnlearnt(verb, lemma);
    }

    /** Whether a plain noun phrase follows, or goes before a passive. */
    private boolean isNamed(int verb) {
        return object(verb) != NONE && grammar.child(verb, "ccomp") == NONE;
    }

    private int object(int verb) {
        return grammar.child(verb, "obj", "nsubj:pass");
    }

    /** "Had not told him of the plan". */
    private boolean isUntold(int verb, String lemma) {
        return isNegated(verb)
                && CueKind.of(lemma).filter(CueKind.TELL::equals).isPresent()
                && grammar.child(verb, "ccomp", "xcomp") == NONE;
    }

    /** "What they would have learned". */
    private boolean isUnlearnt(int verb, String lemma) {
        return CueKind.of(lemma).filter(CueKind.LEARN::equals).isPresent()
                && grammar.child(verb, i -> grammar.is(i, "aux") && MAY.contains(grammar.lower(i))) != NONE;
    }

    private boolean isNegated(int verb) {
        return grammar.children(verb).stream().anyMatch(i -> NOT.contains(grammar.lower(i)));
    }

    private boolean doesSomething(int verb, String lemma) {
        return CueKind.isAct(lemma + " " + grammar.lemma(object(verb)))
                || (isNegated(verb)
                        && CueKind.of(lemma).filter(CueKind.ANNOUNCE::equals).isPresent());
    }

    private boolean callsSomething(int verb) {
        return IntStream.rangeClosed(verb, grammar.last(verb))
                .anyMatch(i -> grammar.lower(i).equals("as") && grammar.is(i, "case", "mark"));
    }
}
