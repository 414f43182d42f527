package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Holds;
import org.consilience.model.Point;

/** Finds what one report expects and a later one tells to be so. */
final class PlanClashes implements ClashFinder {
    private static final double GRAVITY = 0.5;

    private final ComparisonSettings settings;

    PlanClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Deed>> byVerb = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            for (Predicate predicate : Predicate.topmost(statement)) {
                if (!predicate.isVague() && !predicate.negated()) {
                    byVerb.computeIfAbsent(predicate.verb(), v -> new ArrayList<>())
                            .add(new Deed(statement, predicate));
                }
            }
        }
        List<Clash> clashes = new ArrayList<>();
        byVerb.values().forEach(deeds -> clashes.addAll(among(deeds, alignment)));
        return clashes;
    }

    private List<Clash> among(List<Deed> deeds, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Deed plan : deeds) {
            if (plan.holds() == Holds.PLANNED && !told.contains(plan.statement().index())) {
                List<Statement> done = deeds.stream()
                        .filter(other -> other.holds() == Holds.ASSERTED && follows(plan, other, alignment))
                        .map(Deed::statement)
                        .distinct()
                        .toList();
                List<Statement> planned = deeds.stream()
                        .filter(other -> other.holds() == Holds.PLANNED
                                && other.predicate().sharesPart(plan.predicate()))
                        .map(Deed::statement)
                        .distinct()
                        .toList();
                if (!done.isEmpty()) {
                    planned.forEach(statement -> told.add(statement.index()));
                    List<Side> sides = List.of(Side.of(planned), Side.of(done));
                    String why = "What is expected at first is told as done later.";
                    clashes.add(new Clash(Point.Kind.STATUS, Topic.of(plan.statement()), sides, true, why, GRAVITY));
                }
            }
        }
        return clashes;
    }

    private boolean follows(Deed plan, Deed deed, Alignment alignment) {
        return plan.statement().index() < deed.statement().index()
                && plan.statement().report() != deed.statement().report()
                && plan.predicate().sharesPart(deed.predicate())
                && alignment.likeness(plan.statement(), deed.statement())
                        >= (plan.predicate().sharesObject(deed.predicate()) ? settings.denied() : settings.counted());
    }

    /** A verb and the statement in which it stands. */
    private record Deed(Statement statement, Predicate predicate) {
        Holds holds() {
            return statement.claim().holds();
        }
    }
}
