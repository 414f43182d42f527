package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.engine.comparison.Alignment.Match;

/** Gathers matched statements into groups that state one thing, at most one statement a report. */
final class Gatherer {
    private final List<Statement> statements;
    private final Alignment alignment;
    private final ComparisonSettings settings;
    private final Set<Long> opposed = new HashSet<>();

    Gatherer(Ledger ledger, Alignment alignment, ComparisonSettings settings) {
        this.statements = ledger.statements();
        this.alignment = alignment;
        this.settings = settings;
    }

    /** Keeps apart the statements that stand on different sides. */
    void keepApart(Clash clash) {
        for (Clash.Side one : clash.sides()) {
            for (Clash.Side other : clash.sides()) {
                if (!one.equals(other)) {
                    one.statements()
                            .forEach(a -> other.statements().forEach(b -> opposed.add(key(a.index(), b.index()))));
                }
            }
        }
    }

    /** Groups that together hold every match whose statements are not kept apart; each in order of the story, the surest group first. */
    List<List<Statement>> gather() {
        Set<Long> covered = new HashSet<>();
        List<List<Statement>> groups = new ArrayList<>();
        for (Match match : alignment.matches()) {
            long key = key(match.first(), match.second());
            if (!covered.contains(key) && !opposed.contains(key)) {
                NavigableSet<Integer> group = grown(match);
                for (int a : group) {
                    group.tailSet(a + 1).forEach(b -> covered.add(key(a, b)));
                }
                groups.add(group.stream().map(statements::get).toList());
            }
        }
        return groups;
    }

    private NavigableSet<Integer> grown(Match seed) {
        NavigableSet<Integer> group = new TreeSet<>(List.of(seed.first(), seed.second()));
        for (int next = next(group); next >= 0; next = next(group)) {
            group.add(next);
        }
        return group;
    }

    /** The statement most like the group that may join it, or -1. */
    private int next(NavigableSet<Integer> group) {
        Set<Integer> reports = new HashSet<>();
        NavigableSet<Integer> near = new TreeSet<>();
        for (int member : group) {
            reports.add(statements.get(member).report());
            near.addAll(alignment.partners(member));
        }
        int best = -1;
        double most = 0;
        for (int candidate : near) {
            boolean free = !reports.contains(statements.get(candidate).report());
            if (free && group.stream().noneMatch(member -> opposed.contains(key(candidate, member)))) {
                double likeness = meanLikeness(candidate, group);
                if (likeness > most && likeness >= settings.join() && linked(candidate, group)) {
                    most = likeness;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private double meanLikeness(int candidate, NavigableSet<Integer> group) {
        double sum = 0;
        for (int member : group) {
            sum += alignment.likeness(statements.get(candidate), statements.get(member));
        }
        return sum / group.size();
    }

    private boolean linked(int candidate, NavigableSet<Integer> group) {
        long links =
                group.stream().filter(alignment.partners(candidate)::contains).count();
        return links >= settings.linked() * group.size();
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
