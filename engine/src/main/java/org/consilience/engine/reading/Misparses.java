package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

/** Tells where a parser has taken the words of an attribution for something else. */
record Misparses(Grammar grammar) {
    /** "The firm said profits had fallen", where the parser takes "the firm said" for the subject of what follows. */
    boolean isMistakenSubject(int verb) {
        int head = grammar.head(verb);
        return grammar.is(verb, "csubj", "csubj:pass", "nsubj", "dep", "advcl")
                && head > verb
                && hasOwnSubject(verb)
                && grammar.child(verb, "mark") == NONE
                && grammar.isUpos(head, "VERB", "ADJ", "NOUN", "AUX", "PROPN");
    }

    boolean isClauseBefore(int child) {
        boolean finite =
                grammar.child(child, "nsubj", "nsubj:pass", "expl") != NONE && grammar.child(child, "mark") == NONE;
        return grammar.is(child, "ccomp", "parataxis", "dep") || (grammar.is(child, "advcl", "csubj") && finite);
    }

    /** "Officials say the accident is having no effect", where the parser takes "the accident" for what officials say. */
    boolean isMistakenObject(int verb) {
        int object = grammar.child(verb, "obj");
        int end = grammar.sentenceOf(verb).endToken();
        return object > verb
                && hasOwnSubject(verb)
                && grammar.last(object) + 1 < end
                && grammar.isUpos(grammar.last(object) + 1, "AUX")
                && !grammar.isUpos(verb + 1, "PUNCT");
    }

    boolean isFinite(int clause) {
        return grammar.child(clause, "nsubj", "nsubj:pass", "expl", "aux", "aux:pass", "cop") != NONE;
    }

    boolean hasOwnSubject(int verb) {
        return grammar.child(verb, "nsubj") != NONE;
    }
}
