package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Holds;
import org.consilience.model.Point;

/** Finds what one statement says is so and another says is not. */
final class DenialClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;

    /** Words of a sentence that tells nothing else. */
    private static final int BRIEF = 6;

    private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest", "would", "could", "ensure");
    private static final Set<String> FUTURE = Set.of("will", "wo", "shall", "plan", "intend", "go", "expect");

    private final ComparisonSettings settings;

    DenialClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Told> told = new ArrayList<>();
        for (Statement statement : ledger.statements()) {
            Predicate.of(statement).forEach(predicate -> told.add(new Told(statement, predicate)));
        }
        Map<String, List<Told>> byVerb = told.stream()
                .collect(Collectors.groupingBy(one -> one.predicate().verb()));
        NavigableMap<Integer, List<Told>> opposed = new TreeMap<>();
        for (int a = 0; a < told.size(); a++) {
            Told denial = told.get(a);
            if (denial.predicate().negated()) {
                List<Told> against = byVerb.getOrDefault(denial.predicate().verb(), List.of()).stream()
                        .filter(other -> opposes(denial, other, alignment))
                        .toList();
                if (!against.isEmpty()) {
                    opposed.put(a, against);
                }
            }
        }
        Map<List<Integer>, List<Integer>> denials = new LinkedHashMap<>();
        opposed.forEach((denial, against) -> denials.computeIfAbsent(
                        against.stream().map(one -> one.statement().index()).toList(), k -> new ArrayList<>())
                .add(denial));
        return denials.values().stream()
                .map(all -> clash(all.stream().map(told::get).toList(), opposed.getOrDefault(all.get(0), List.of())))
                .toList();
    }

    private static Clash clash(List<Told> denials, List<Told> against) {
        Told denial = denials.get(0);
        List<Statement> denying =
                denials.stream().map(Told::statement).distinct().toList();
        List<Statement> affirming = against.stream()
                .map(Told::statement)
                .filter(statement -> !denying.contains(statement))
                .distinct()
                .toList();
        Side no = Side.of(denying);
        Side yes = Side.of(affirming);
        boolean updated = denial.isPlain()
                && denial.statement().report() == affirming.get(0).report();
        boolean later = updated || denial.statement().index() < affirming.get(0).index();
        return new Clash(
                Point.Kind.STATUS,
                Topic.of(denial.statement()),
                later ? List.of(no, yes) : List.of(yes, no),
                later,
                later ? "What was denied at first is stated later." : "One says it is so, the other that it is not.",
                GRAVITY);
    }

    private boolean opposes(Told denial, Told other, Alignment alignment) {
        return (!denial.predicate().isCounted() || denial.isPlain())
                && !denial.isSupposed()
                && (!other.isPlanned() || denial.isOfTheFuture())
                && denial.statement().index() != other.statement().index()
                && (!denial.isOpen()
                        || denial.statement().report() < other.statement().report())
                && denial.predicate().contradicts(other.predicate())
                && (denial.isPlain() || alignment.likeness(denial.statement(), other.statement()) >= settings.denied());
    }

    /** A verb and the statement in which it stands. */
    private record Told(Statement statement, Predicate predicate) {
        /** "They would not have come", "so that it never happens": nobody says whether it is so. */
        boolean isSupposed() {
            return has(SUPPOSING);
        }

        boolean isPlanned() {
            return statement.claim().holds() == Holds.PLANNED;
        }

        boolean isOfTheFuture() {
            return isPlanned() || has(FUTURE);
        }

        private boolean has(Set<String> lemmas) {
            return statement.tokens().stream()
                    .anyMatch(token -> lemmas.contains(token.lemma().toLowerCase(Locale.ROOT)));
        }

        /** "No arrests have been made": of the story's one event, as it names no other; a page that tells of one, too, was updated. */
        boolean isPlain() {
            return predicate.isOfCustody() && statement.tokens().size() <= BRIEF;
        }

        /** Whether it is only not so yet: later it may be. */
        boolean isOpen() {
            return statement.tokens().stream().anyMatch(token -> token.lemma().equals("yet"));
        }
    }
}
