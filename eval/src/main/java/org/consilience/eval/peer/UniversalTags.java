package org.consilience.eval.peer;

import java.util.Map;
import java.util.Set;

/**
 * Penn Treebank tags as universal parts of speech.
 *
 * <p>Where the Penn tag leaves it open (auxiliary or verb, preposition or subjunction, determiner or pronoun) the relation
 * to the head decides, as in the guidelines of Universal Dependencies v2 for English.
 */
final class UniversalTags {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("LS", "X"),
            Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("PDT", "DET"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"),
            Map.entry("UH", "INTJ"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("ADD", "X"),
            Map.entry("AFX", "ADJ"),
            Map.entry("GW", "X"));

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t");
    private static final Set<String> DETERMINING = Set.of("det", "det:predet");

    private UniversalTags() {}

    static String of(String penn, String lemma, String deprel) {
        if (penn.startsWith("VB")) {
            return deprel.equals("cop") || isAuxiliary(deprel) ? "AUX" : "VERB";
        }
        if (penn.startsWith("RB") && NEGATIONS.contains(lemma)) {
            return "PART";
        }
        return switch (penn) {
            case "IN" -> deprel.equals("mark") ? "SCONJ" : "ADP";
            case "TO" -> deprel.equals("case") ? "ADP" : "PART";
            case "DT", "WDT" -> DETERMINING.contains(deprel) ? "DET" : "PRON";
            case "WRB" -> deprel.equals("mark") ? "SCONJ" : "ADV";
            default -> PLAIN.getOrDefault(penn, "PUNCT");
        };
    }

    private static boolean isAuxiliary(String deprel) {
        return deprel.equals("aux") || deprel.startsWith("aux:");
    }
}
