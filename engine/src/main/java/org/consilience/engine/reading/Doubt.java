package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether what a word names is said to be possible, by the words that stand with it. */
final class Doubt {
    private static final Set<String> PERFECT = Set.of("have", "'ve", "’ve");

    private final Grammar grammar;
    private final WordList words;

    Doubt(Grammar grammar, WordList words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** "May", "apparently", "must have": beside the word itself. */
    boolean at(int head) {
        return has(head, "auxiliary-possible", "aux")
                || has(head, "ability-possible", "aux")
                || has(head, "adverb-possible", "advmod")
                || (has(head, "inference-possible", "aux") && isPerfect(head))
                || isUnreal(head)
                || isChance(head)
                || isInquiry(head)
                || isFirstReport(head);
    }

    /** "May not" is as open as "may", and so is what only follows an "if" or "whether". */
    boolean isOpen(int head) {
        return has(head, "auxiliary-possible", "aux") || has(head, "mark-possible", "mark");
    }

    /** "It was an apparent fault". */
    boolean isQualified(int head) {
        return has(head, "adjective-possible", "amod") || has(head, "predicate-possible", "amod");
    }

    /** "Can carry lorries", "must close": what is able or ought to be is told as a fact. */
    boolean isGeneral(int head) {
        return has(head, "ability-fact", "aux")
                || has(head, "duty-fact", "aux")
                || (has(head, "inference-possible", "aux") && !isPerfect(head));
    }

    /** "Would have closed": it did not, or nobody knows. */
    private boolean isUnreal(int head) {
        return has(head, "auxiliary-supposed", "aux") && isPerfect(head);
    }

    private boolean isPerfect(int head) {
        return grammar.child(head, i -> grammar.is(i, "aux") && PERFECT.contains(grammar.lower(i))) != NONE;
    }

    /** "Police are trying to find out whether ...": what is told is not known. */
    private boolean isInquiry(int head) {
        return grammar.children(head).stream()
                .filter(i -> grammar.is(i, "xcomp", "ccomp") || isWhether(i))
                .anyMatch(i -> has(i, "mark-possible", "mark") || isInquiry(i));
    }

    /** "Are looking into whether". */
    private boolean isWhether(int clause) {
        return grammar.is(clause, "advcl")
                && grammar.child(clause, i -> grammar.lower(i).equals("whether")) != NONE;
    }

    /** "There is a chance that ...", "gave it a ten per cent chance", "put its chances at a half". */
    private boolean isChance(int head) {
        boolean there = grammar.child(head, "expl") != NONE;
        return grammar.child(head, i -> words.has(grammar.lower(i), "odds-possible") || isChance(i, there)) != NONE;
    }

    private boolean isChance(int noun, boolean there) {
        return words.has(grammar.lemma(noun), "noun-possible")
                && (there || IntStream.range(grammar.first(noun), noun).anyMatch(i -> grammar.isUpos(i, "NUM")));
    }

    /** "Early reports were that ...", "signs are that ...": the subject itself says that more is to be learned. */
    private boolean isFirstReport(int head) {
        int subject = grammar.child(head, "nsubj", "nsubj:outer");
        boolean sign = grammar.is(subject, "nsubj:outer") && words.has(grammar.lemma(subject), "evidence");
        return subject != NONE && (sign || isFirst(subject));
    }

    /** Whether a source speaks early or without confirmation. */
    boolean isFirst(int source) {
        String lemma = grammar.lemma(source);
        return (words.has(lemma, "account") || words.has(lemma, "evidence")) && has(source, "first-possible", "amod");
    }

    private boolean has(int head, String kind, String relation) {
        return grammar.child(head, i -> grammar.is(i, relation) && words.has(grammar.lower(i), kind)) != NONE;
    }
}
