package org.consilience.model;

/**
 * A syntactic word, after Universal Dependencies v2.
 *
 * @param span its letters
 * @param upos universal part of speech, such as {@code NOUN}
 * @param lemma dictionary form
 * @param head index of the governing token in {@link Syntax#tokens()}, -1 for a root
 * @param deprel relation to the head, with subtype where there is one, such as {@code nsubj:pass}
 */
public record Token(Span span, String upos, String lemma, int head, String deprel) {
    public Token {
        Require.that(head >= -1, "head needs an index or -1", head);
    }
}
