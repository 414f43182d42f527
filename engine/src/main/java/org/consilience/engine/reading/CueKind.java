package org.consilience.engine.reading;

import java.util.Locale;
import java.util.Optional;

/** What a cue tells of how its source stands to the content. */
enum CueKind {
    /** Says it, as a clause or a quotation. */
    SAY,
    /** Says it, also as a plain noun phrase. */
    ANNOUNCE,
    /** Says it to somebody, who is the verb's object. */
    TELL,
    /** A document or inquiry lets it be seen. */
    SHOW,
    /** Gets to know it. */
    LEARN,
    /** Knows it, whoever says so. */
    KNOW,
    /** Believes it. */
    THINK,
    /** Wills it; no report of a fact. */
    INTEND,
    /** Says that it is not so. */
    DENY;

    private static final WordList CUES = WordList.of("cues.tsv");

    /** What the table has for verbs that attribute in some of their senses only. */
    private static final String SOME = "some";

    /** What the table has for verbs with objects of which nothing is said. */
    private static final String ACT = "act";

    /** What the table has for verbs that attribute only before "as". */
    private static final String AS = "as";

    /** The kind of a verb that attributes, by its dictionary form. */
    static Optional<CueKind> of(String lemma) {
        return CUES.kind(lemma)
                .filter(kind -> !kind.equals(SOME) && !kind.equals(ACT))
                .map(kind -> kind.equals(AS) ? ANNOUNCE : valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    /** Whether a verb attributes only what it calls something: "identified him as the driver". */
    static boolean needsAs(String lemma) {
        return CUES.has(lemma, AS);
    }

    /** Whether a verb with that object, "claim life", says nothing. */
    static boolean isAct(String verbAndObject) {
        return CUES.has(verbAndObject, ACT);
    }

    /** Whether a verb attributes in some of its senses; the reading model tells where. */
    static boolean inSome(String lemma) {
        return CUES.has(lemma, SOME);
    }

    /** Whether what follows may be a quotation without any clause. */
    boolean takesQuotation() {
        return this == SAY || this == ANNOUNCE || this == TELL || this == THINK;
    }

    /** Whether what follows may be a plain noun phrase. */
    boolean takesNoun() {
        return this == ANNOUNCE || this == DENY;
    }

    /** Whether the source answers for the content: a link of the content's chain. */
    boolean answers() {
        return this != INTEND && this != KNOW;
    }
}
