package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Tells whether what a word names is said not to be: by "not", by "no" before what takes part, or as an event there was none of. */
final class Negation {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "obl");

    private final Grammar grammar;
    private final WordList words;
    private final IntPredicate drawnDenied;

    /**
     * @param drawnDenied which words the reading model takes for events that are held not to be
     */
    Negation(Grammar grammar, WordList words, IntPredicate drawnDenied) {
        this.grammar = grammar;
        this.words = words;
        this.drawnDenied = drawnDenied;
    }

    /** Whether it is said not to be so. */
    boolean at(int head) {
        if (isDirect(head)) {
            return !isUndone(head);
        }
        return isState(head) ? isMissingEvent(head) : arguments(head).anyMatch(this::isNegative);
    }

    /** "Cannot deny", "not only", "not everyone": what is told is so, at least in part. */
    boolean isUndone(int head) {
        return isDirect(head) && (isContrary(head) || isPartial(head));
    }

    private boolean isDirect(int head) {
        return grammar.child(head, this::isNot) != NONE;
    }

    private boolean isNot(int token) {
        return words.has(grammar.lemma(token), "negation") || words.has(grammar.lower(token), "negation");
    }

    private boolean isContrary(int head) {
        String lemma = grammar.lemma(head);
        return words.has(lemma, "contrary") || words.has(lemma, "predicate-denied");
    }

    private boolean isPartial(int head) {
        int not = grammar.child(head, this::isNot);
        return grammar.children(head).stream().anyMatch(i -> i > not && isWhole(i));
    }

    private boolean isWhole(int token) {
        return words.has(grammar.lower(token), "whole")
                || grammar.child(token, i -> grammar.is(i, "det") && words.has(grammar.lower(i), "whole")) != NONE;
    }

    /** "There were no passengers", "it had no impact": that there is none is the fact told, and nothing is denied. */
    private boolean isState(int head) {
        return grammar.lemma(head).equals("have") || grammar.child(head, "expl") != NONE;
    }

    /** "There was no damage": an event that did not happen, where "there were no passengers" tells of none that might. */
    private boolean isMissingEvent(int head) {
        return grammar.child(head, "expl") != NONE
                && arguments(head).anyMatch(i -> isNegative(i) && drawnDenied.test(i));
    }

    private Stream<Integer> arguments(int head) {
        return grammar.children(head).stream()
                .filter(i -> ARGUMENTS.contains(grammar.token(i).deprel()));
    }

    private boolean isNegative(int argument) {
        List<Integer> children = grammar.children(argument);
        return words.has(grammar.lower(argument), "negative")
                || children.stream()
                        .anyMatch(
                                i -> grammar.is(i, "det", "neg", "advmod") && words.has(grammar.lower(i), "negative"));
    }
}
