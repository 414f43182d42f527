package org.consilience.engine.comparison;

/** What is measured of two statements to tell whether they state the same thing. */
enum Trait {
    /** Cosine of their vectors. */
    MEANING,
    /** Cosine of their vectors less what all of the story have in common, in the story's own unit. */
    OWN_MEANING,
    /** Cosine of their words. */
    WORDS,
    /** Cosine of the vectors of their sentences. */
    CONTEXT,
    /** The same, less what all of the story have in common. */
    OWN_CONTEXT,
    /** Share of the words of the one that stands in the other, by weight: of the one of which more does. */
    HELD_MOST,
    /** The same of the one of which less does. */
    HELD_LEAST,
    /** Weight of the words that they share. */
    SHARED,
    /** Logarithm of how many words the shorter has, and one. */
    SIZE,
    /** Words of the shorter for each of the longer. */
    BALANCE,
    /** How much liker they are than either is to the next best of the other's report. */
    OUTSTANDING,
    /** The same by the cosine of their vectors. */
    OUTSTANDING_MEANING,
    /** Names that both have, up to three. */
    NAMES,
    /** Whether they share a number. */
    NUMBERS,
    /** Whether both have numbers and share none. */
    OTHER_NUMBERS,
    /** Whether one of them has no verb. */
    NO_VERB,
    /** Whether both are said by one source. */
    ONE_SOURCE
}
