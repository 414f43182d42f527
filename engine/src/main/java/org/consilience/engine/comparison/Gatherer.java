package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
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

    /** In a story of more statements than this, what two grouped statements have in common makes no group of its own. */
    private static final int LARGE = 1000;

    private final List<Statement> statements;
    private final Alignment alignment;
    private final ComparisonSettings settings;
    private final Rifts rifts;
    private final List<NavigableSet<Integer>> groups = new ArrayList<>();
    private final Map<Integer, List<Integer>> homes = new HashMap<>();

    Gatherer(Ledger ledger, Alignment alignment, Rifts rifts, ComparisonSettings settings) {
        this.statements = ledger.statements();
        this.alignment = alignment;
        this.rifts = rifts;
        this.settings = settings;
    }

    /**
     * Groups that together hold every statement with a match from which it is not kept apart, and, unless the story is large, every such
     * match; each in order of the story, the surest group first.
     */
    List<List<Statement>> gather() {
        BitSet covered = new BitSet();
        for (Match match : alignment.matches()) {
            if (!covered.get(alignment.partners().place(match.first(), match.second()))
                    && !(statements.size() > LARGE && areAtHome(match))
                    && !rifts.areApart(match.first(), match.second())) {
                NavigableSet<Integer> group = new Growth(match).grown();
                group.forEach(a -> group.tailSet(a, false).stream()
                        .mapToInt(b -> alignment.partners().place(a, b))
                        .filter(place -> place >= 0)
                        .forEach(covered::set));
                add(group);
            }
        }
        return groups.stream()
                .map(group -> group.stream().map(statements::get).toList())
                .toList();
    }

    private boolean areAtHome(Match match) {
        return homes.containsKey(match.first()) && homes.containsKey(match.second());
    }

    /** To a group that says nearly the same, else by itself. */
    private void add(NavigableSet<Integer> group) {
        NavigableMap<Integer, Integer> near = new TreeMap<>();
        group.forEach(
                member -> homes.getOrDefault(member, List.of()).forEach(home -> near.merge(home, 1, Integer::sum)));
        int home = near.entrySet().stream()
                .filter(entry -> SHARED * entry.getValue() >= group.size())
                .map(Map.Entry::getKey)
                .filter(number -> isLike(group, groups.get(number)))
                .findFirst()
                .orElse(groups.size());
        if (home == groups.size()) {
            groups.add(new TreeSet<>());
        }
        for (int member : group) {
            if (groups.get(home).add(member)) {
                homes.computeIfAbsent(member, m -> new ArrayList<>(1)).add(home);
            }
        }
    }

    /** Whether what the other group does not have is like what it holds. */
    private boolean isLike(NavigableSet<Integer> group, NavigableSet<Integer> before) {
        List<Integer> core = before.stream().limit(CORE).toList();
        return group.stream()
                .filter(one -> !before.contains(one))
                .allMatch(one -> core.stream()
                                        .mapToDouble(other -> sureness(one, other))
                                        .average()
                                        .orElse(0)
                                >= MERGED
                        && before.stream().noneMatch(other -> rifts.areApart(one, other)));
    }

    private double sureness(int one, int other) {
        return alignment.sureness(statements.get(one), statements.get(other));
    }

    /** A group while it grows, and what may still join it. */
    private final class Growth {
        private final List<Integer> members = new ArrayList<>();
        private final BitSet reports = new BitSet();
        /** What was ever held against the group: what cannot join it once never can. */
        private final BitSet met = new BitSet();

        private final List<Candidate> near = new ArrayList<>();

        Growth(Match seed) {
            add(seed.first());
            add(seed.second());
        }

        NavigableSet<Integer> grown() {
            for (int next = next(); next >= 0; next = next()) {
                add(next);
            }
            return new TreeSet<>(members);
        }

        private void add(int member) {
            members.add(member);
            reports.set(statements.get(member).report());
            near.removeIf(
                    candidate -> reports.get(statements.get(candidate.statement).report())
                            || rifts.areApart(candidate.statement, member));
            if (members.size() <= CORE) {
                near.forEach(candidate -> candidate.link(member));
            }
            alignment.partners().of(member).filter(partner -> !met.get(partner)).forEach(this::meet);
        }

        private void meet(int partner) {
            met.set(partner);
            if (!reports.get(statements.get(partner).report())
                    && members.stream().noneMatch(member -> rifts.areApart(partner, member))) {
                Candidate candidate = new Candidate(partner);
                members.stream().limit(CORE).forEach(candidate::link);
                near.add(candidate);
            }
        }

        /** The statement most like the group that may join it, the first of equals; or -1. */
        private int next() {
            int best = -1;
            double most = settings.join();
            for (Candidate candidate : near) {
                double mean = candidate.isLinked() ? candidate.mean(members) : 0;
                if (mean > most || (mean == most && (best < 0 || candidate.statement < best))) {
                    most = mean;
                    best = candidate.statement;
                }
            }
            return best;
        }
    }

    /** A statement held against the surest members of a group. */
    private final class Candidate {
        private final int statement;
        private int linked;
        private int links;
        private int held;
        private double sum;

        Candidate(int statement) {
            this.statement = statement;
        }

        void link(int member) {
            links += alignment.partners().areMatched(statement, member) ? 1 : 0;
            linked++;
        }

        boolean isLinked() {
            return links >= settings.linked() * linked;
        }

        /** Mean sureness with the members that it was linked with: told only when asked for, since most are never linked enough. */
        double mean(List<Integer> members) {
            for (; held < linked; held++) {
                sum += sureness(statement, members.get(held));
            }
            return sum / held;
        }
    }
}
