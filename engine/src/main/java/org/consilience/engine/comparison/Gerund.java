package org.consilience.engine.comparison;

import java.util.Set;
import java.util.regex.Pattern;

/** The form of a verb in -ing: "launch" gives "launching", "hit" gives "hitting". */
final class Gerund {
    /** One syllable that ends in consonant, vowel, consonant: its last letter is doubled. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]");

    /** Longer verbs stressed on their last syllable. */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "begin",
            "commit",
            "compel",
            "concur",
            "control",
            "expel",
            "forget",
            "incur",
            "occur",
            "omit",
            "outrun",
            "patrol",
            "permit",
            "prefer",
            "propel",
            "rebel",
            "recur",
            "refer",
            "regret",
            "submit",
            "transfer",
            "transmit",
            "upset");

    private Gerund() {}

    static String of(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && lemma.length() > 2 && "eoy".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        if (SHORT.matcher(lemma).matches() || DOUBLING.contains(lemma)) {
            return lemma + lemma.charAt(lemma.length() - 1) + "ing";
        }
        return lemma + "ing";
    }
}
