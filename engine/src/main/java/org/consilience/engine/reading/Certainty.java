package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consilience.model.Holds;

/** Tells how the event that a word names is held: from its auxiliaries, adverbs, negation, and the word itself. */
final class Certainty {
    private static final WordList WORDS = WordList.of("certainty.tsv");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "obl");

    private final Grammar grammar;

    Certainty(Grammar grammar) {
        this.grammar = grammar;
    }

    /** How the clause under {@code head} is held by whoever states it. */
    Holds of(int head) {
        if (isNegated(head)) {
            return Holds.DENIED;
        }
        if (any(head, "auxiliary-possible", "aux") || any(head, "adverb-possible", "advmod")) {
            return Holds.POSSIBLE;
        }
        if (any(head, "auxiliary-planned", "aux")) {
            return Holds.PLANNED;
        }
        return predicate(head);
    }

    private Holds predicate(int head) {
        boolean passive = grammar.child(head, "nsubj:pass", "aux:pass") != NONE;
        boolean open = grammar.child(head, "xcomp", "ccomp", "csubj") != NONE || !grammar.isUpos(head, "VERB");
        Holds said = switch (WORDS.kind(grammar.lemma(head)).orElse("")) {
            case "predicate-possible", "adverb-possible" -> passive || open ? Holds.POSSIBLE : Holds.ASSERTED;
            case "predicate-planned" -> passive || open ? Holds.PLANNED : Holds.ASSERTED;
            case "predicate-denied" -> Holds.DENIED;
            case "predicate-unclear" -> Holds.UNCLEAR;
            default -> Holds.ASSERTED;
        };
        return said == Holds.ASSERTED && isSupposed(head) ? Holds.POSSIBLE : said;
    }

    /** "It was an apparent fault", "whether the train stopped". */
    private boolean isSupposed(int head) {
        boolean whether = grammar.children(head).stream()
                .anyMatch(i -> grammar.is(i, "mark") && grammar.lower(i).equals("whether"));
        return whether || any(head, "adjective-possible", "amod");
    }

    /** Whether what the word names is said not to be. */
    boolean isNegated(int head) {
        boolean direct = grammar.children(head).stream().anyMatch(i -> WORDS.has(grammar.lemma(i), "negation"));
        return direct || (!isState(head) && arguments(head).anyMatch(this::isNegative));
    }

    /** "There were no passengers", "it had no impact": that there is none is the fact told, and nothing is denied. */
    private boolean isState(int head) {
        return grammar.lemma(head).equals("have") || grammar.child(head, "expl") != NONE;
    }

    private Stream<Integer> arguments(int head) {
        return grammar.children(head).stream()
                .filter(i -> ARGUMENTS.contains(grammar.token(i).deprel()));
    }

    private boolean isNegative(int argument) {
        return WORDS.has(grammar.lower(argument), "negative")
                || grammar.children(argument).stream()
                        .anyMatch(
                                i -> grammar.is(i, "det", "neg", "advmod") && WORDS.has(grammar.lower(i), "negative"));
    }

    private boolean any(int head, String kind, String relation) {
        List<Integer> children = grammar.children(head);
        return children.stream().anyMatch(i -> grammar.is(i, relation) && WORDS.has(grammar.lower(i), kind));
    }
}
