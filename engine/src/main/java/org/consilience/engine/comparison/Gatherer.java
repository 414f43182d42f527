package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.engine.comparison.Alignment.Match;

/** Gathers matched statements into groups that state one thing, at most one statement a report. */
final class Gatherer {
    /** A statement that joins is held against so many of a group, the surest: enough to tell, and a group may be large. */
    private static final int CORE = 12;

    /** A group of which one in so many stands in another group may be the same point. */
    private static final int SHARED = 4;
    /** Least mean sureness of its other statements with that group's. */
    private static final double MERGED = 0.5;

    private final List<Statement> statements;
    private final Alignment alignment;
    private final ComparisonSettings settings;
    private final Set<Long> opposed = new HashSet<>();
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final List<NavigableSet<Integer>> groups = new ArrayList<>();
    private final Map<Integer, List<Integer>> homes = new HashMap<>();

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
                    one.statements().forEach(a -> other.statements().forEach(b -> keepApart(a, b)));
                }
            }
        }
    }

    /** Whether the two stand on different sides, or give numbers of one thing of which no two can be one. */
    private boolean areApart(int a, int b) {
        return opposed.contains(key(a, b)) || tally(a).contradicts(tally(b));
    }

    private Tally tally(int statement) {
        return tallies.computeIfAbsent(statement, number -> Tally.of(statements.get(number)));
    }

    private void keepApart(Statement a, Statement b) {
        opposed.add(key(a.index(), b.index()));
        opposed.add(key(b.index(), a.index()));
    }

    /** Groups that together hold every match whose statements are not kept apart; each in order of the story, the surest group first. */
    List<List<Statement>> gather() {
        Set<Long> covered = new HashSet<>();
        for (Match match : alignment.matches()) {
            long key = key(match.first(), match.second());
            if (!covered.contains(key) && !areApart(match.first(), match.second())) {
                NavigableSet<Integer> group = grown(match);
                for (int a : group) {
                    alignment.partners(a).tailSet(a + 1).stream()
                            .filter(group::contains)
                            .forEach(b -> covered.add(key(a, b)));
                }
                add(group);
            }
        }
        return groups.stream()
                .map(group -> group.stream().map(statements::get).toList())
                .toList();
    }

    /** To a group that says nearly the same, else by itself. */
    private void add(NavigableSet<Integer> group) {
        NavigableSet<Integer> near = new TreeSet<>();
        group.forEach(member -> near.addAll(homes.getOrDefault(member, List.of())));
        int home = near.stream()
                .filter(number -> saysTheSame(group, groups.get(number)))
                .findFirst()
                .orElse(groups.size());
        if (home == groups.size()) {
            groups.add(new TreeSet<>());
        }
        for (int member : group) {
            if (groups.get(home).add(member)) {
                homes.computeIfAbsent(member, m -> new ArrayList<>()).add(home);
            }
        }
    }

    /** Whether some of the group stands in the other, and the rest is like what the other holds. */
    private boolean saysTheSame(NavigableSet<Integer> group, NavigableSet<Integer> before) {
        if (SHARED * group.stream().filter(before::contains).count() < group.size()) {
            return false;
        }
        for (int one : group) {
            if (!before.contains(one)) {
                List<Integer> others = before.stream().limit(CORE).toList();
                double mean = others.stream()
                        .mapToDouble(other -> alignment.sureness(statements.get(one), statements.get(other)))
                        .average()
                        .orElse(0);
                if (mean < MERGED || before.stream().anyMatch(other -> areApart(one, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private NavigableSet<Integer> grown(Match seed) {
        Growth growth = new Growth();
        growth.add(seed.first());
        growth.add(seed.second());
        for (int next = growth.next(); next >= 0; next = growth.next()) {
            growth.add(next);
        }
        return new TreeSet<>(growth.members);
    }

    /** A group while it grows, and what may still join it. */
    private final class Growth {
        private final List<Integer> members = new ArrayList<>();
        private final Set<Integer> reports = new HashSet<>();
        private final Map<Integer, Candidate> near = new TreeMap<>();

        void add(int member) {
            members.add(member);
            reports.add(statements.get(member).report());
            near.values()
                    .removeIf(candidate -> reports.contains(candidate.statement.report())
                            || areApart(candidate.statement.index(), member));
            if (members.size() <= CORE) {
                near.values().forEach(candidate -> candidate.hold(member));
            }
            for (int partner : alignment.partners(member)) {
                Statement statement = statements.get(partner);
                if (!reports.contains(statement.report())
                        && !near.containsKey(partner)
                        && members.stream().noneMatch(other -> areApart(partner, other))) {
                    Candidate candidate = new Candidate(statement);
                    members.stream().limit(CORE).forEach(candidate::hold);
                    near.put(partner, candidate);
                }
            }
        }

        /** The statement most like the group that may join it, or -1. */
        int next() {
            int best = -1;
            double most = 0;
            for (Map.Entry<Integer, Candidate> entry : near.entrySet()) {
                double mean = entry.getValue().mean();
                if (mean > most && mean >= settings.join() && entry.getValue().isLinked()) {
                    most = mean;
                    best = entry.getKey();
                }
            }
            return best;
        }
    }

    /** A statement held against the surest members of a group. */
    private final class Candidate {
        private final Statement statement;
        private double sum;
        private int links;
        private int held;

        Candidate(Statement statement) {
            this.statement = statement;
        }

        void hold(int member) {
            sum += alignment.sureness(statement, statements.get(member));
            links += alignment.partners(statement.index()).contains(member) ? 1 : 0;
            held++;
        }

        double mean() {
            return sum / held;
        }

        boolean isLinked() {
            return links >= settings.linked() * held;
        }
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
