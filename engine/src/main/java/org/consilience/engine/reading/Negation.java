package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Optional;
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
            return !isUndone(head) && !isCertain(head);
        }
        return isState(head)
                ? isMissingEvent(head)
                : isUnshown(head) || arguments(head).anyMatch(this::isNegative);
    }

    /** "Could not open": that it was tried or wished in vain is the fact told. */
    boolean isFailure(int head) {
        return isDirect(head)
                && grammar.child(
                                head,
                                i -> grammar.is(i, "aux")
                                        && (words.has(grammar.lower(i), "ability-possible")
                                                || words.has(grammar.lower(i), "ability-fact")))
                        != NONE;
    }

    /** "Had no licence", "is having no effect". */
    boolean isLack(int head) {
        return isState(head) && arguments(head).anyMatch(this::isNegative);
    }

    /** "She was denied a visa": refused, where "she denied a rumour" tells that something is not so. */
    boolean isRefusal(int verb) {
        int subject = grammar.child(verb, "nsubj:pass");
        return words.has(grammar.lemma(verb), "predicate-denied")
                && ((subject != NONE && !isAccount(subject)) || grammar.child(verb, "iobj") != NONE);
    }

    /** Whether what the verb has for object is what somebody said: a report, a rumour. */
    boolean isOfAccount(int verb) {
        int object = grammar.child(verb, "obj", "nsubj:pass", "ccomp");
        return grammar.is(object, "ccomp") || isAccount(object);
    }

    private boolean isAccount(int noun) {
        return noun != NONE
                && (words.has(grammar.lemma(noun), "account") || words.has(grammar.lemma(noun), "belief-possible"));
    }

    /** "Found no evidence that it failed": of what is told under the cue, or under "no evidence" itself. */
    boolean isUnproven(int head, Optional<Integer> cue) {
        int above = grammar.head(head);
        return (above != NONE && isUnshown(above))
                || cue.filter(verb -> verb != head && arguments(verb).anyMatch(this::isUnshown))
                        .isPresent();
    }

    /** "No evidence", "no sign". */
    private boolean isUnshown(int noun) {
        return words.has(grammar.lemma(noun), "evidence") && isNegative(noun);
    }

    /** "Has not confirmed that", "could not verify that", "was not able to confirm that". */
    boolean isUnconfirmed(int cue) {
        return words.has(grammar.lemma(cue), "confirmation")
                && (at(cue) || (grammar.is(cue, "xcomp") && at(grammar.head(cue))));
    }

    /** "Rather, it was a fault": the other side of what is denied. */
    boolean isContrast(int head) {
        return grammar.child(head, i -> grammar.is(i, "advmod") && words.has(grammar.lower(i), "contrast")) != NONE;
    }

    /** "Cannot deny", "not only", "not everyone": what is told is so, at least in part. */
    boolean isUndone(int head) {
        return isDirect(head) && (isContrary(head) || isPartial(head));
    }

    private boolean isDirect(int head) {
        return grammar.child(head, this::isNot) != NONE;
    }

    private boolean isNot(int token) {
        return words.has(grammar.lemma(token), "negation")
                || words.has(grammar.lower(token), "negation")
                || isNone(token);
    }

    /** "Neither sails nor sinks", "no better", "no longer". */
    private boolean isNone(int token) {
        return grammar.is(token, "advmod", "cc", "cc:preconj")
                && (words.has(grammar.lower(token), "negative")
                        || (words.has(grammar.lower(token), "lapse") && grammar.child(token, this::isNone) != NONE));
    }

    private boolean isContrary(int head) {
        String lemma = grammar.lemma(head);
        return words.has(lemma, "contrary") || words.has(lemma, "predicate-denied");
    }

    private boolean isPartial(int head) {
        int not = grammar.child(head, this::isNot);
        return grammar.children(head).stream().anyMatch(i -> i > not && isWhole(i));
    }

    /** "Everyone", "every driver"; "not at all" is no part. */
    private boolean isWhole(int token) {
        if (grammar.child(token, i -> grammar.lower(i).equals("at")) != NONE) {
            return false;
        }
        return words.has(grammar.lower(token), "whole")
                || grammar.child(token, i -> grammar.is(i, "det") && words.has(grammar.lower(i), "whole")) != NONE;
    }

    /** "There were no passengers", "it had no impact": that there is none is the fact told, and nothing is denied. */
    private boolean isState(int head) {
        return (grammar.lemma(head).equals("have") && !isUnrelated(head)) || grammar.child(head, "expl") != NONE;
    }

    /** "Had nothing to do with it". */
    private boolean isUnrelated(int head) {
        int object = grammar.child(head, "obj");
        return object != NONE
                && grammar.lower(object).equals("nothing")
                && grammar.child(object, i -> grammar.lemma(i).equals("do")) != NONE;
    }

    /** "There was no damage": an event that did not happen, where "there were no passengers" tells of none that might. */
    private boolean isMissingEvent(int head) {
        return grammar.child(head, "expl") != NONE
                && arguments(head).anyMatch(i -> isUnshown(i) || (isNegative(i) && drawnDenied.test(i)));
    }

    private Stream<Integer> arguments(int head) {
        return grammar.children(head).stream()
                .filter(i -> ARGUMENTS.contains(grammar.token(i).deprel()));
    }

    /** What "no" makes certain: a doubt, a question. */
    private boolean isCertain(int noun) {
        return words.has(grammar.lemma(noun), "certain") && !grammar.isUpos(noun, "VERB");
    }

    /** "No driver", "none of the drivers"; but "no doubt" leaves none. */
    private boolean isNegative(int argument) {
        if (isCertain(argument)) {
            return false;
        }
        List<Integer> children = grammar.children(argument);
        return words.has(grammar.lower(argument), "negative")
                || children.stream()
                        .anyMatch(
                                i -> grammar.is(i, "det", "neg", "advmod") && words.has(grammar.lower(i), "negative"));
    }
}
