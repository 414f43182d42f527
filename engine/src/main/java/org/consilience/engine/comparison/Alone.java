package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Span;
import org.consilience.model.Token;

/** Drafts what one report alone states: statements that stand beside no other, and what a statement says besides what it shares. */
final class Alone {
    /** What another report says so much of in one statement is not said by one alone. */
    private static final double ECHOED = 0.6;
    /** So many words of its own make a part an addition, if they are so much of its telling words; or one number. */
    private static final int OWN = 2;

    private static final double MOSTLY = 0.5;

    private final Ledger ledger;
    private final Drafting drafting;
    private final Echoes echoes;
    private final Map<ClaimId, Statement> statements = new HashMap<>();
    /** What each statement stands beside, by point. */
    private final Map<ClaimId, List<Excerpts>> beside = new HashMap<>();

    private final Set<ClaimId> whole = new HashSet<>();
    private final Map<ClaimId, List<Span>> shared = new HashMap<>();

    /**
     * @param agreed what several reports state
     * @param clashes what they differ on
     */
    Alone(Ledger ledger, Drafting drafting, List<Draft> agreed, List<Draft> clashes) {
        this.ledger = ledger;
        this.drafting = drafting;
        this.echoes = new Echoes(ledger.statements());
        ledger.statements()
                .forEach(statement -> statements.put(statement.claim().id(), statement));
        agreed.forEach(draft -> note(draft.groups().get(0)));
        Stream.concat(agreed.stream(), clashes.stream()).forEach(this::note);
    }

    private void note(Point.Group group) {
        for (ClaimId claim : group.claims()) {
            Span excerpt = group.excerpts().get(claim);
            if (excerpt == null) {
                whole.add(claim);
            } else {
                shared.computeIfAbsent(claim, id -> new ArrayList<>()).add(excerpt);
            }
        }
    }

    private void note(Draft draft) {
        List<Statement> together = draft.groups().stream()
                .flatMap(group -> group.claims().stream())
                .distinct()
                .flatMap(claim -> Stream.ofNullable(statements.get(claim)))
                .toList();
        Excerpts excerpts = new Excerpts(together);
        together.forEach(statement -> beside.computeIfAbsent(statement.claim().id(), id -> new ArrayList<>(1))
                .add(excerpts));
    }

    /** In order of the story. */
    List<Draft> drafts() {
        return ledger.statements().parallelStream()
                .flatMap(statement -> drafts(statement).stream())
                .toList();
    }

    private List<Draft> drafts(Statement statement) {
        ClaimId claim = statement.claim().id();
        List<Span> own = beside.containsKey(claim) ? own(statement) : List.of();
        if (!own.isEmpty()) {
            return own.stream()
                    .map(words -> drafting.addition(statement, words))
                    .toList();
        }
        if (whole.contains(claim)) {
            return List.of();
        }
        List<Span> excerpts = shared.getOrDefault(claim, List.of());
        return excerpts.isEmpty() ? List.of(drafting.sole(statement)) : rest(statement, excerpts);
    }

    private List<Draft> rest(Statement statement, List<Span> excerpts) {
        List<Token> words = content(statement).stream()
                .filter(word -> excerpts.stream().noneMatch(excerpt -> excerpt.contains(word.span())))
                .toList();
        return echoes.share(statement, words) < ECHOED
                ? drafting.rest(statement, excerpts).stream().toList()
                : List.of();
    }

    /** The parts that say what no other report does, the smallest that do. */
    private List<Span> own(Statement statement) {
        Set<Token> told = new HashSet<>();
        List<Span> own = new ArrayList<>();
        for (Span piece : Pieces.of(statement)) {
            List<Token> words = content(statement.narrowed(piece));
            List<Token> news = words.stream()
                    .filter(word -> !told.contains(word) && !isShared(word, statement))
                    .toList();
            boolean number = news.stream().anyMatch(word -> word.upos().equals("NUM"));
            boolean mostly = news.size() >= OWN && news.size() >= MOSTLY * words.size();
            if ((number || mostly) && echoes.share(statement, words) < ECHOED) {
                own.add(piece);
                told.addAll(news);
            }
        }
        return own;
    }

    private static List<Token> content(Statement statement) {
        return statement.tokens().stream().filter(Ledger::isContent).toList();
    }

    private boolean isShared(Token word, Statement statement) {
        return beside.getOrDefault(statement.claim().id(), List.of()).stream()
                .anyMatch(excerpts -> excerpts.isShared(word, statement));
    }
}
