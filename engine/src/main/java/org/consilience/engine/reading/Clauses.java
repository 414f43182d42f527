package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.consilience.model.Holds;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/**
 * Cuts a sentence into what can be true or false by itself.
 *
 * <p>Every word belongs to the nearest clause above it; a claim runs from the first to the last word of its clause, so that
 * a clause set off at either end is cut away and one in the middle stays inside. Words that only say who says so belong to
 * no claim.
 */
final class Clauses {
    private static final int LEAST = 4;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "so", "as", "to");

    private static final Set<String> RELATIVES = Set.of("who", "which");

    private final Grammar grammar;
    private final List<Utterance> utterances;
    private final Certainty certainty;

    Clauses(Grammar grammar, List<Utterance> utterances, Certainty certainty) {
        this.grammar = grammar;
        this.certainty = certainty;
        this.utterances = utterances.stream()
                .filter(u -> u.kind().answers() && !u.carried())
                .toList();
    }

    List<Sentence> sentences() {
        return grammar.syntax().sentences();
    }

    /** The clauses in order; none for a question or a mere exclamation. */
    List<Clause> of(Sentence sentence) {
        if (isNoStatement(sentence)) {
            return List.of();
        }
        Ownership ownership = new Ownership(grammar, sentence, heads(sentence));
        List<Utterance> here = utterances.stream()
                .filter(u -> grammar.sentenceOf(u.cueToken()).equals(sentence))
                .sorted(Comparator.comparingInt(Utterance::reach).reversed())
                .toList();
        ownership.setApart(here);
        LeftOver leftOver = new LeftOver(grammar, sentence, here);
        Set<Integer> left = new HashSet<>(leftOver.heads(ownership::isFrame));
        left.stream().sorted().forEach(ownership::take);
        return ownership.heads().stream()
                .flatMap(head -> clause(head, ownership, left.contains(head) ? leftOver.cue(head) : NONE).stream())
                .sorted(Comparator.comparing(Clause::span))
                .toList();
    }

    private boolean isNoStatement(Sentence sentence) {
        String last = grammar.word(sentence.endToken() - 1);
        String before = sentence.endToken() - 2 >= sentence.firstToken() ? grammar.word(sentence.endToken() - 2) : "";
        boolean question =
                last.endsWith("?") || (before.endsWith("?") && grammar.isUpos(sentence.endToken() - 1, "PUNCT"));
        long words = IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(i -> !grammar.isUpos(i, "PUNCT", "SYM"))
                .count();
        boolean verb = IntStream.range(sentence.firstToken(), sentence.endToken())
                .anyMatch(i -> grammar.isUpos(i, "VERB", "AUX"));
        return question || words < 2 || (!verb && words < LEAST);
    }

    private Set<Integer> heads(Sentence sentence) {
        Set<Integer> heads = new TreeSet<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (grammar.head(i) == NONE || standsAlone(i)) {
                heads.add(i);
            }
        }
        return heads;
    }

    private boolean standsAlone(int token) {
        if (!grammar.isUpos(token, "VERB", "NOUN", "ADJ", "PROPN", "AUX")
                || grammar.last(token) - grammar.first(token) + 1 < LEAST) {
            return false;
        }
        boolean subject = grammar.child(token, "nsubj", "nsubj:pass", "expl") != NONE;
        return switch (grammar.token(token).deprel()) {
            case "conj" -> subject || (isOpen(token) && isHeldOtherwise(token));
            case "parataxis" -> subject;
            case "ccomp" -> (subject || isFinite(token)) && standsBesideAnother(token);
            case "advcl" -> subject && !isCondition(token);
            case "acl:relcl" -> subject && (followsComma(token) || (isAside(token) && isHeldOtherwise(token)));
            default -> false;
        };
    }

    /** Whether the parser hung another clause from the same verb: "said it closed, and ferries sailed". */
    private boolean standsBesideAnother(int token) {
        return grammar.children(grammar.head(token)).stream().anyMatch(i -> i != token && grammar.is(i, "ccomp"));
    }

    /** Whether it is no plain fact by an auxiliary of its own. */
    private boolean isOpen(int token) {
        return isFinite(token) && certainty.of(token) != Holds.ASSERTED;
    }

    private boolean isFinite(int token) {
        return grammar.child(token, "aux", "aux:pass", "cop") != NONE;
    }

    /** "He left and will return": two things that do not hold alike are two claims. */
    private boolean isHeldOtherwise(int token) {
        int above = grammar.head(token);
        while (grammar.head(above) != NONE && !grammar.isUpos(above, "VERB") && grammar.child(above, "cop") == NONE) {
            above = grammar.head(above);
        }
        return certainty.of(token) != certainty.of(above);
    }

    private boolean isCondition(int token) {
        return grammar.children(token).stream()
                .anyMatch(i -> grammar.is(i, "mark", "advmod") && CONDITIONS.contains(grammar.lower(i)));
    }

    private boolean followsComma(int token) {
        int before = grammar.first(token) - 1;
        return before >= 0 && grammar.lower(before).equals(",");
    }

    /** ", who resigned": what the parser makes the comma a part of. */
    private boolean isAside(int token) {
        boolean who = grammar.child(token, i -> RELATIVES.contains(grammar.lower(i))) != NONE;
        return who && grammar.lower(grammar.first(token)).equals(",");
    }

    private Optional<Clause> clause(int head, Ownership ownership, int cue) {
        int last = ownership.last(head);
        return new Tokens(grammar)
                .balanced(skipLink(ownership.first(head), last), last)
                .filter(span -> isEnough(span, head))
                .map(span -> new Clause(head, span, cue));
    }

    private boolean isEnough(Span span, int head) {
        int from = grammar.tokenAt(span.begin());
        int to = grammar.tokenAt(span.end() - 1);
        boolean verb = IntStream.rangeClosed(from, to).anyMatch(i -> grammar.isUpos(i, "VERB", "AUX"));
        return verb ? to > from : grammar.head(head) == NONE && to - from + 1 >= LEAST;
    }

    /** Past "and", "but", "that" at the beginning. */
    private int skipLink(int from, int to) {
        int at = from;
        while (at < to && isLink(at)) {
            at++;
        }
        return at;
    }

    private boolean isLink(int token) {
        boolean comma = grammar.isUpos(token, "PUNCT") && grammar.lower(token).equals(",");
        boolean that = grammar.is(token, "mark") && grammar.lower(token).equals("that");
        return comma || that || grammar.is(token, "cc");
    }

    /**
     * A stretch of text that states something.
     *
     * @param head the word that names what
     * @param cue the verb at which it is said besides what that one's attribution has for content; {@link Grammar#NONE} of most
     */
    record Clause(int head, Span span, int cue) {
        Clause(int head, Span span) {
            this(head, span, NONE);
        }
    }
}
