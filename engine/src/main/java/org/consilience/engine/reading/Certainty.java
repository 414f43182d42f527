package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.engine.reading.Clauses.Clause;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Span;
import org.consilience.seam.Passage.Factuality;

/**
 * Tells how what a word names is held.
 *
 * <p>Words beside it come first, since they tell a plan from a possibility and a plain fact from the lack of one; then what the
 * word itself says of what hangs on it ("is expected to"); and where nothing of that stands there, the reading model.
 */
final class Certainty {
    private static final WordList WORDS = WordList.of("certainty.tsv");
    private static final String POINTER = "pointer-possible";

    /**
     * Where the model's number begins to mean that a finite clause holds: on UW's development part, where no word tells, people
     * took one of six below 1 for a fact, two of four from 1.25 to 1.5, and nearly all above 2.
     */
    private static final double NEARLY_FACT = 1;

    private final Grammar grammar;
    private final Map<Integer, Holds> drawn = new TreeMap<>();
    private final Factuality factuality;
    private final Negation negation;
    private final Doubt doubt;
    private final Prospect prospect;
    private final Predicate predicate;

    /**
     * @param events as the reading model draws them
     * @param factuality how the model takes what any word names to be held
     * @param ahead the expressions of the text that name a time after its publication
     */
    Certainty(Grammar grammar, List<Event> events, Factuality factuality, List<Span> ahead) {
        this.grammar = grammar;
        this.factuality = factuality;
        events.forEach(event -> drawn.put(grammar.tokenAt(event.span().begin()), event.holds()));
        this.negation = new Negation(grammar, WORDS, token -> drawn.get(token) == Holds.DENIED);
        this.doubt = new Doubt(grammar, WORDS);
        this.prospect = new Prospect(grammar, WORDS, ahead);
        this.predicate = new Predicate(grammar, WORDS, negation);
    }

    /** How a clause is held: as its own words hold it, and as the innermost source does. */
    Holds of(Clause clause, Optional<Utterance> source) {
        int head = clause.head();
        return negation.isUnproven(head, source.map(Utterance::cueToken))
                ? Holds.DENIED
                : source.map(utterance -> of(head, utterance)).orElseGet(() -> of(head));
    }

    private Holds of(int head, Utterance source) {
        int cue = source.cueToken();
        boolean negated = negation.at(cue) || negation.isUndone(cue);
        if (source.kind() == CueKind.DENY && !negated) {
            return denied(head, cue);
        }
        if (source.kind() == CueKind.THINK && negated) {
            return negation.isContrast(head) ? of(head) : Holds.DENIED;
        }
        Holds own = head == cue && WORDS.has(grammar.lemma(cue), POINTER) ? Holds.ASSERTED : of(head);
        boolean opened = (own == Holds.ASSERTED && isOpen(source)) || (own == Holds.PLANNED && isBelief(source));
        return opened ? Holds.POSSIBLE : own;
    }

    /** What a source denies: a content or a report is not so; that it rejected a view or refused a visa is a fact. */
    private Holds denied(int head, int cue) {
        if (negation.isRefusal(cue)) {
            return of(head);
        }
        return head == cue && !negation.isOfAccount(cue) ? of(head) : Holds.DENIED;
    }

    private boolean isOpen(Utterance source) {
        return isBelief(source)
                || WORDS.has(grammar.lemma(source.cueToken()), "hint-possible")
                || negation.isUnconfirmed(source.cueToken())
                || source.source().filter(who -> doubt.isFirst(who.head())).isPresent();
    }

    private static boolean isBelief(Utterance source) {
        return source.kind() == CueKind.THINK;
    }

    /** How the clause under {@code head} is held by whoever states it. */
    Holds of(int head) {
        Optional<Holds> beside = beside(head);
        if (beside.isPresent()) {
            return beside.get() == Holds.DENIED && negation.isFailure(head) ? Holds.ASSERTED : beside.get();
        }
        Holds said = predicate.of(head);
        if (said != Holds.ASSERTED) {
            return said;
        }
        if (doubt.isQualified(head) || isSuspected(head)) {
            return Holds.POSSIBLE;
        }
        return negation.isLack(head) || doubt.isGeneral(head) ? Holds.ASSERTED : drawn(head);
    }

    /** As the model has it; what it holds possible only where it plainly takes it for no fact. */
    private Holds drawn(int head) {
        Holds holds = drawn.getOrDefault(head, Holds.ASSERTED);
        boolean close = factuality.of(grammar.token(head).span()) >= NEARLY_FACT;
        return holds == Holds.POSSIBLE && close ? Holds.ASSERTED : holds;
    }

    /** "He is suspected of being the thief", where the thief is the main word, whatever the parser hangs it from. */
    private boolean isSuspected(int head) {
        int of = grammar.child(
                head, i -> grammar.is(i, "mark") && grammar.lower(i).equals("of"));
        return of > 0 && predicate.of(of - 1) == Holds.POSSIBLE;
    }

    /**
     * How an event that the reading model draws is held: as {@link #of(int)} tells of a clause, but what is expected is the event
     * that hangs on the expectation, and "found no evidence" tells of something found.
     */
    Holds event(int token, Holds drawn) {
        return beside(token)
                .filter(said -> said != Holds.DENIED || drawn != Holds.ASSERTED)
                .or(() -> governed(token).filter(said -> drawn != Holds.DENIED))
                .orElse(drawn);
    }

    /** As the words beside it say; nothing where there are none such. */
    Optional<Holds> beside(int head) {
        if (doubt.isOpen(head)) {
            return Optional.of(Holds.POSSIBLE);
        }
        if (negation.at(head)) {
            return Optional.of(Holds.DENIED);
        }
        if (negation.isUndone(head)) {
            return Optional.of(Holds.ASSERTED);
        }
        if (doubt.at(head)) {
            return Optional.of(Holds.POSSIBLE);
        }
        return prospect.at(head) ? Optional.of(Holds.PLANNED) : Optional.empty();
    }

    /** As the word holds it on which this one hangs: "is expected to rise". */
    private Optional<Holds> governed(int token) {
        int above = grammar.head(token);
        return above != NONE && grammar.is(token, "xcomp", "ccomp", "csubj")
                ? beside(above).or(() -> Optional.of(predicate.of(above)).filter(said -> said != Holds.ASSERTED))
                : Optional.empty();
    }
}
