package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.consilience.model.Sentence;

/** The clauses of a sentence that stand beside who says what, and in nothing that is said: "he said so and closed the roads". */
final class LeftOver {
    /** Fewer words are no clause worth telling. */
    private static final int LEAST = 4;

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "advcl");
    private static final Set<String> QUOTES = Set.of("\"", "'", "\u2018", "\u201c", "``");

    private final Grammar grammar;
    private final Sentence sentence;
    private final Set<Integer> cues = new HashSet<>();

    LeftOver(Grammar grammar, Sentence sentence, List<Utterance> utterances) {
        this.grammar = grammar;
        this.sentence = sentence;
        utterances.forEach(utterance -> cues.add(utterance.cueToken()));
    }

    /**
     * The words that name what they state, in order.
     *
     * @param framed whether a word says who says so, as far as known
     */
    List<Integer> heads(IntPredicate framed) {
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(framed)
                .filter(this::isClause)
                .filter(token -> cues.stream().noneMatch(cue -> grammar.isWithin(cue, token)))
                .filter(token -> size(token, framed) >= LEAST)
                .boxed()
                .toList();
    }

    private boolean isClause(int token) {
        boolean verb = grammar.isUpos(token, "VERB", "AUX") || grammar.child(token, "cop") != NONE;
        return verb
                && (grammar.is(token, "conj")
                        || (hasSubject(token)
                                && CLAUSES.contains(grammar.token(token).deprel())));
    }

    private boolean hasSubject(int token) {
        return grammar.child(token, "nsubj", "nsubj:pass", "expl") != NONE;
    }

    private long size(int token, IntPredicate framed) {
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(framed)
                .filter(i -> grammar.isWithin(i, token) && !grammar.isUpos(i, "PUNCT"))
                .count();
    }

    /** The cue at which the clause is said too, of one with a subject of its own or in quotation marks; {@link Grammar#NONE} of what only goes along with it. */
    int cue(int head) {
        int above = grammar.head(head);
        boolean said = cues.contains(above) && !grammar.is(head, "advcl") && (hasSubject(head) || isQuoted(head));
        return said ? above : NONE;
    }

    private boolean isQuoted(int head) {
        int first = grammar.first(head);
        return IntStream.rangeClosed(
                        Math.max(sentence.firstToken(), first - 1), Math.min(sentence.endToken() - 1, first + 1))
                .anyMatch(i -> QUOTES.contains(grammar.lower(i)));
    }
}
