package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Set;
import org.consilience.model.Holds;

/** What a main word itself says of what hangs on it: "is expected to", "seems", "is suspected of". */
final class Predicate {
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve", "'s", "’s");

    private static final Set<String> NOW = Set.of("is", "are", "'s", "\u2019s", "'re", "\u2019re", "am");

    private final Grammar grammar;
    private final WordList words;
    private final Negation negation;

    Predicate(Grammar grammar, WordList words, Negation negation) {
        this.grammar = grammar;
        this.words = words;
        this.negation = negation;
    }

    /** As the word holds what hangs on it; asserted where it says nothing of that. */
    Holds of(int head) {
        String kind = words.kind(grammar.lemma(head)).orElse("");
        if (!governs(head, kind)) {
            return Holds.ASSERTED;
        }
        return switch (kind.substring(kind.lastIndexOf('-') + 1)) {
            case "possible" -> Holds.POSSIBLE;
            case "planned" -> Holds.PLANNED;
            case "denied" -> Holds.DENIED;
            default -> Holds.UNCLEAR;
        };
    }

    private boolean governs(int head, String kind) {
        boolean verb = grammar.isUpos(head, "VERB");
        boolean passive = grammar.child(head, "nsubj:pass", "aux:pass") != NONE;
        boolean open = isInfinitive(head) || grammar.child(head, "ccomp", "csubj") != NONE || !verb;
        boolean object = grammar.child(head, "obj") != NONE;
        return switch (kind) {
            case "predicate-possible", "adverb-possible" -> (passive || open) && !isCompared(head);
            case "hint-possible" -> isInfinitive(head) || (grammar.child(head, "obl") != NONE && !object);
            case "pointer-possible" -> !object && grammar.child(head, "nsubj") != NONE && isDirected(head);
            case "belief-possible" -> passive || !verb;
            case "pursuit-possible" -> isWeighed(head);
            case "predicate-planned" -> (passive || open) && !isFormer(head) && !isCourtesy(head);
            case "wish-planned" -> (passive || isInfinitive(head)) && !isFormer(head);
            case "effort-planned" -> isInfinitive(head) && !passive && grammar.child(head, "cop") == NONE;
            case "commitment-planned" -> isInfinitive(head) && isPerfect(head);
            case "pursuit-planned" ->
                isInfinitive(head) || (object && !grammar.lower(head).endsWith("ed"));
            case "duty-planned" -> passive && isInfinitive(head) && isNow(head);
            case "predicate-denied" -> !negation.isRefusal(head);
            case "predicate-unclear" -> true;
            default -> false;
        };
    }

    /** "Is supposed to begin"; what "was supposed to" is history. */
    private boolean isNow(int head) {
        return grammar.child(head, i -> grammar.is(i, "aux:pass", "aux", "cop") && NOW.contains(grammar.lower(i)))
                != NONE;
    }

    /** "I want to thank the crew": that is done by saying so. */
    private boolean isCourtesy(int head) {
        return grammar.child(head, i -> grammar.is(i, "xcomp") && words.has(grammar.lemma(i), "courtesy")) != NONE;
    }

    /** "Was originally to close": a plan that was given up is history. */
    private boolean isFormer(int head) {
        return grammar.child(
                        head,
                        i -> grammar.is(i, "advmod") && (isFormerly(i) || grammar.child(i, this::isFormerly) != NONE))
                != NONE;
    }

    private boolean isFormerly(int token) {
        return words.has(grammar.lower(token), "former");
    }

    /** "Points to a fault", whatever the parser takes the verb for. */
    private boolean isDirected(int head) {
        int thing = grammar.child(head, "obl", "nmod");
        return thing > head && grammar.child(thing, i -> grammar.lower(i).equals("to")) != NONE;
    }

    /** "Has agreed to close": what is agreed is still to come, where "agreed to close" may tell of what was done. */
    private boolean isPerfect(int head) {
        return grammar.child(head, i -> grammar.is(i, "aux") && PERFECT.contains(grammar.lower(i))) != NONE;
    }

    /** "Seems to have sunk"; the parser hangs "to" on the verb itself at times. */
    private boolean isInfinitive(int head) {
        return grammar.child(head, "xcomp") != NONE
                || grammar.child(
                                head,
                                i -> i > head
                                        && grammar.is(i, "mark")
                                        && grammar.lower(i).equals("to"))
                        != NONE;
    }

    /** "Is considering a ban", "considered closing it"; but not "consider it a success". */
    private boolean isWeighed(int head) {
        boolean progressive = grammar.lower(head).endsWith("ing") && grammar.child(head, "aux", "obj") != NONE;
        return progressive
                || grammar.child(
                                head,
                                i -> grammar.is(i, "xcomp") && grammar.lower(i).endsWith("ing"))
                        != NONE;
    }

    /** "More likely than ..." compares, and leaves nothing open. */
    private boolean isCompared(int head) {
        return grammar.child(
                        head,
                        i -> grammar.lower(i).equals("more") || grammar.lower(i).equals("less"))
                != NONE;
    }
}
