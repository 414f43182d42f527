package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.model.Span;

/** Tells whether what a word names is still to come: by its auxiliary, or as something present at a time that lies ahead. */
final class Prospect {
    private static final Set<String> IS = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m");

    private static final WordList TENSES = WordList.of("tense.tsv");

    private final Grammar grammar;
    private final WordList words;
    private final List<Span> ahead;

    /**
     * @param ahead the expressions of the text that name a time after its publication
     */
    Prospect(Grammar grammar, WordList words, List<Span> ahead) {
        this.grammar = grammar;
        this.words = words;
        this.ahead = ahead;
    }

    /** "Will reopen", "is to reopen", "reopens on Monday", "the planned reopening". */
    boolean at(int head) {
        return isFuture(head) || isToBe(head) || isDated(head) || isPlannedThing(head) || isUntilThen(head);
    }

    /** "Will be unaware" tells of now, and "would close if the fault were found" is no plan. */
    private boolean isFuture(int head) {
        return hasFuture(head)
                && !words.has(grammar.lower(head), "present-state")
                && !(has(head, "auxiliary-supposed", "aux") && isConditional(head));
    }

    private boolean hasFuture(int head) {
        return has(head, "auxiliary-planned", "aux") || has(head, "auxiliary-supposed", "aux");
    }

    /** "If the fault were found"; "if a fault is found" is a condition of a plan. */
    private boolean isConditional(int head) {
        return grammar.child(head, i -> grammar.is(i, "advcl") && has(i, "mark-possible", "mark") && !isPresent(i))
                != NONE;
    }

    private boolean isToBe(int head) {
        int copula = grammar.child(head, "cop");
        return grammar.isUpos(head, "VERB")
                && copula != NONE
                && grammar.child(head, i -> i > copula && isTo(i)) != NONE;
    }

    /** A heading without a verb, about something planned. */
    private boolean isPlannedThing(int head) {
        return grammar.head(head) == NONE
                && IntStream.rangeClosed(grammar.first(head), grammar.last(head))
                        .noneMatch(i -> grammar.isUpos(i, "AUX") || (isClause(i) && !isPlanned(i)))
                && IntStream.rangeClosed(grammar.first(head), grammar.last(head))
                        .anyMatch(this::isPlanned);
    }

    private boolean isPlanned(int token) {
        return grammar.is(token, "amod") && words.has(grammar.lower(token), "adjective-planned");
    }

    /** "When it reopens, the ferry will stop". */
    private boolean isUntilThen(int head) {
        int main = grammar.head(head);
        boolean then = grammar.child(head, i -> words.has(grammar.lower(i), "mark-planned")) != NONE;
        return grammar.is(head, "advcl") && then && isPresent(head) && isFuture(main);
    }

    private boolean isDated(int head) {
        return isPresent(head) && ahead.stream().anyMatch(span -> tells(span, head));
    }

    /** Whether the time stands behind the word and hangs on it, no clause or compound between. */
    private boolean tells(Span time, int head) {
        for (int i = Math.max(head, grammar.tokenAt(time.begin())); i < grammar.tokenAt(time.end()); i++) {
            int up = i;
            while (up != NONE && up != head && !isClause(up) && !grammar.is(up, "compound", "amod", "nmod:poss")) {
                up = grammar.head(up);
            }
            if (up == head) {
                return true;
            }
        }
        return false;
    }

    private boolean isClause(int token) {
        return grammar.isUpos(token, "VERB") || grammar.child(token, "cop") != NONE;
    }

    private boolean isPresent(int head) {
        int helper = grammar.child(head, "aux", "aux:pass", "cop");
        if (helper != NONE) {
            return IS.contains(grammar.lower(helper)) && grammar.child(head, "aux:pass") == NONE;
        }
        String form = grammar.lower(head);
        String lemma = grammar.lemma(head);
        return grammar.isUpos(head, "VERB")
                && grammar.child(head, this::isTo) == NONE
                && ((form.equals(lemma) && !TENSES.has(form, "unchanged"))
                        || form.equals(lemma + "s")
                        || form.equals(lemma + "es")
                        || form.equals("has"));
    }

    private boolean isTo(int token) {
        return grammar.is(token, "mark") && grammar.lower(token).equals("to");
    }

    private boolean has(int head, String kind, String relation) {
        return grammar.child(head, i -> grammar.is(i, relation) && words.has(grammar.lower(i), kind)) != NONE;
    }
}
