package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.Amount;
import org.consilience.model.ClaimId;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;

/**
 * The words of a group's statements that other reports of the group state too.
 *
 * <p>Words are held against one another by their stems, amounts and times by their values.
 */
final class Excerpts {
    /** So many amounts and times of a group tell what it shares. */
    private static final int ASKED = 24;

    private static final List<String> ENDINGS = List.of("ment", "ing", "ion", "er", "or", "ed", "al", "ly", "s", "e");
    /** Letters that are left of a word without its ending, at least. */
    private static final int ROOT = 4;
    /** Letters of a stem that count. */
    private static final int STEM = 6;

    private static final int MANY = -1;

    /** For each stem the one report that has it, or {@link #MANY}. */
    private final Map<String, Integer> holders = new HashMap<>();

    private final List<Told<Amount>> amounts = new ArrayList<>();
    private final List<Told<TimeExpression>> times = new ArrayList<>();

    /** Those of statements that state one thing. */
    Excerpts(List<Statement> group) {
        for (Statement statement : group) {
            for (Token token : statement.tokens()) {
                stem(token)
                        .ifPresent(stem -> holders.merge(
                                stem,
                                statement.report(),
                                (one, other) -> one.equals(other) ? one : Integer.valueOf(MANY)));
            }
            statement.claim().details().amounts().forEach(a -> amounts.add(new Told<>(statement.report(), a)));
            statement.claim().details().when().forEach(t -> times.add(new Told<>(statement.report(), t)));
        }
    }

    /** By claim the words that other reports of the group state too, of those claims that say more. */
    static Map<ClaimId, Span> among(List<Statement> group) {
        Excerpts excerpts = new Excerpts(group);
        Map<ClaimId, Span> among = new HashMap<>();
        for (Statement statement : group) {
            excerpts.of(statement).ifPresent(span -> among.put(statement.claim().id(), span));
        }
        return among;
    }

    /** The words that others state too; none where that is all the statement says, or next to nothing of it. */
    Optional<Span> of(Statement statement) {
        Map<String, Double> weights = new HashMap<>();
        TermVector terms = statement.terms();
        for (int i = 0; i < terms.size(); i++) {
            weights.put(terms.term(i), terms.weight(i));
        }
        List<Stretch.Word> words = statement.tokens().stream()
                .map(token -> new Stretch.Word(
                        token,
                        stem(token).isPresent() ? weights.getOrDefault(lemma(token), 0.0) : 0,
                        isShared(token, statement)))
                .toList();
        return Stretch.of(words, statement);
    }

    /** Whether other reports of the group state the word too. */
    boolean isShared(Token token, Statement statement) {
        return stem(token)
                .filter(stem -> isElsewhere(stem, statement)
                        || statement.claim().details().amounts().stream()
                                .anyMatch(a -> a.span().contains(token.span()) && isElsewhere(a, statement))
                        || statement.claim().details().when().stream()
                                .anyMatch(t -> t.span().contains(token.span()) && isElsewhere(t, statement)))
                .isPresent();
    }

    private boolean isElsewhere(String stem, Statement statement) {
        return holders.getOrDefault(stem, statement.report()) != statement.report();
    }

    private boolean isElsewhere(Amount amount, Statement statement) {
        return amounts.stream()
                .filter(told -> told.report() != statement.report())
                .limit(ASKED)
                .anyMatch(told -> told.what().unit().equals(amount.unit()) && Values.canBeOne(told.what(), amount));
    }

    private boolean isElsewhere(TimeExpression time, Statement statement) {
        return times.stream()
                .filter(told -> told.report() != statement.report())
                .limit(ASKED)
                .flatMap(told -> told.what().time().stream())
                .anyMatch(there -> time.time().filter(there::meets).isPresent());
    }

    /** The beginning of a word that carries content, without its ending: "launch" of "launched". */
    static Optional<String> stem(Token token) {
        if (!Ledger.isContent(token)) {
            return Optional.empty();
        }
        String lemma = lemma(token);
        String root = ENDINGS.stream()
                .filter(ending -> lemma.endsWith(ending) && lemma.length() - ending.length() >= ROOT)
                .findFirst()
                .map(ending -> lemma.substring(0, lemma.length() - ending.length()))
                .orElse(lemma);
        return Optional.of(root.substring(0, Math.min(STEM, root.length())));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** What a report tells. */
    private record Told<T>(int report, T what) {}
}
