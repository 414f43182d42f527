package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Optional;

/** Verbs in the passive, and by whom it is done. */
record Passives(Grammar grammar) {
    boolean isPassive(int verb) {
        int auxiliary = grammar.child(verb, "aux:pass");
        boolean near = auxiliary != NONE && auxiliary < verb && verb - auxiliary <= 2;
        boolean expletive = grammar.child(verb, "expl") != NONE;
        return (near || expletive) && grammar.child(verb, "nsubj") == NONE;
    }

    /** "Thieves identified by police": police do. */
    boolean isDoneBySomebody(int verb) {
        boolean participle = grammar.lower(verb).endsWith("ed") && grammar.child(verb, "aux", "cop", "mark") == NONE;
        return (grammar.is(verb, "acl") && agent(verb).isPresent())
                || (participle && grammar.child(verb, "obl:agent") != NONE && grammar.child(verb, "obj") == NONE);
    }

    Optional<Integer> agent(int verb) {
        return grammar.children(verb).stream()
                .filter(i -> grammar.is(i, "obl", "obl:agent", "nmod"))
                .filter(i -> grammar.children(i).stream()
                        .anyMatch(c -> grammar.lower(c).equals("by")))
                .findFirst();
    }
}
