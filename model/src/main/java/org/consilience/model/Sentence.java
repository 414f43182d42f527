package org.consilience.model;

/**
 * A sentence: a run of tokens.
 *
 * @param span from its first to its last letter
 * @param firstToken index in {@link Syntax#tokens()}
 * @param endToken index after the last, more than {@code firstToken}
 */
public record Sentence(Span span, int firstToken, int endToken) {
    public Sentence {
        Require.that(firstToken >= 0 && endToken > firstToken, "sentence without tokens", firstToken);
    }
}
