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

/**
 * Tells how what a word names is held.
 *
 * <p>Words beside it come first, since they tell a plan from a possibility and a plain fact from the lack of one; then what the
 * word itself says of what hangs on it ("is expected to"); and where nothing of that stands there, the reading model.
 */
final class Certainty {
    private static final WordList WORDS = WordList.of("certainty.tsv");

    private final Grammar grammar;
    private final Map<Integer, Holds> drawn = new TreeMap<>();
    private final Negation negation;
    private final Doubt doubt;
    private final Prospect prospect;

    /**
     * @param events as the reading model draws them
     * @param ahead the expressions of the text that name a time after its publication
     */
    Certainty(Grammar grammar, List<Event> events, List<Span> ahead) {
        this.grammar = grammar;
        events.forEach(event -> drawn.put(grammar.tokenAt(event.span().begin()), event.holds()));
        this.negation = new Negation(grammar, WORDS, token -> drawn.get(token) == Holds.DENIED);
        this.doubt = new Doubt(grammar, WORDS);
        this.prospect = new Prospect(grammar, WORDS, ahead);
    }

    /** How a clause is held: as its own words hold it, and as the innermost source does. */
    Holds of(Clause clause, Optional<Utterance> source) {
        Holds own = of(clause.head());
        boolean negated = source.filter(u -> negation.at(u.cueToken()) || negation.isUndone(u.cueToken()))
                .isPresent();
        CueKind kind = source.map(Utterance::kind).orElse(CueKind.SAY);
        if ((kind == CueKind.DENY && !negated) || (kind == CueKind.THINK && negated)) {
            return Holds.DENIED;
        }
        boolean open = kind == CueKind.THINK
                || source.filter(u -> WORDS.has(grammar.lemma(u.cueToken()), "hint-possible"))
                        .isPresent()
                || source.flatMap(Utterance::source)
                        .filter(who -> doubt.isFirst(who.head()))
                        .isPresent();
        return open && own == Holds.ASSERTED ? Holds.POSSIBLE : own;
    }

    /** How the clause under {@code head} is held by whoever states it. */
    Holds of(int head) {
        return beside(head)
                .or(() -> Optional.of(predicate(head)).filter(said -> said != Holds.ASSERTED))
                .orElseGet(() -> doubt.isQualified(head) ? Holds.POSSIBLE : drawn.getOrDefault(head, Holds.ASSERTED));
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
                ? beside(above).or(() -> Optional.of(predicate(above)).filter(said -> said != Holds.ASSERTED))
                : Optional.empty();
    }

    /** As the word itself says of what hangs on it. */
    private Holds predicate(int head) {
        String kind = WORDS.kind(grammar.lemma(head)).orElse("");
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
            case "belief-possible" -> passive || !verb;
            case "pursuit-possible" -> isWeighed(head);
            case "predicate-planned" -> passive || open;
            case "wish-planned" -> passive || isInfinitive(head);
            case "pursuit-planned" -> isInfinitive(head) || object;
            case "predicate-denied", "predicate-unclear" -> true;
            default -> false;
        };
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
