package org.consilience.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.engine.story.Neighbours.Pair;

/**
 * Joins reports into groups as long as two groups are alike on average over all their pairs; pairs never likened count as
 * not alike. An average, unlike the best pair, does not let a chain of neighbours join what is apart; and since one round-up
 * could still carry a small group's average, half the reports of either group must be alike to the other by themselves.
 */
final class Linkage {
    private final double least;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Link> links = new PriorityQueue<>();

    private Linkage(int reports, double least) {
        this.least = least;
        for (int i = 0; i < reports; i++) {
            groups.add(new Group(List.of(i), new HashMap<>()));
        }
    }

    /** A group of reports by their places, and how alike it is to others on average. */
    private record Group(List<Integer> members, Map<Integer, Double> alike) {}

    /** Two groups, by number, that may be joined; the most alike first, then those made first. */
    private record Link(double likeness, int one, int other) implements Comparable<Link> {
        private static final Comparator<Link> ORDER = Comparator.comparingDouble(Link::likeness)
                .reversed()
                .thenComparingInt(Link::one)
                .thenComparingInt(Link::other);

        @Override
        public int compareTo(Link that) {
            return ORDER.compare(this, that);
        }
    }

    /**
     * The groups, each by place, in order of their first members.
     *
     * @param least how alike two groups must be to be joined, 0 to 1
     */
    static List<List<Integer>> groups(int reports, List<Pair> pairs, double least) {
        Linkage linkage = new Linkage(reports, least);
        pairs.forEach(pair -> linkage.liken(pair.first(), pair.second(), pair.likeness()));
        linkage.join();
        return linkage.standing();
    }

    private void liken(int one, int other, double likeness) {
        groups.get(one).alike.put(other, likeness);
        groups.get(other).alike.put(one, likeness);
        if (likeness >= least) {
            links.add(new Link(likeness, one, other));
        }
    }

    /** Whether at least half of either group's reports are half as alike to the other group as groups need to be. */
    private boolean carriedByHalf(Group one, Group other) {
        return 2 * alikeTo(one, other) >= one.members.size() && 2 * alikeTo(other, one) >= other.members.size();
    }

    private long alikeTo(Group one, Group other) {
        return one.members.stream()
                .map(place -> groups.get(place).alike)
                .filter(alike -> other.members.stream()
                                .mapToDouble(place -> alike.getOrDefault(place, 0.0))
                                .sum()
                        >= least / 2 * other.members.size())
                .count();
    }

    private void join() {
        Set<Integer> gone = new TreeSet<>();
        for (Link link = links.poll(); link != null; link = links.poll()) {
            boolean standing = !gone.contains(link.one) && !gone.contains(link.other);
            if (standing && carriedByHalf(groups.get(link.one), groups.get(link.other))) {
                gone.add(link.one);
                gone.add(link.other);
                join(link.one, link.other, gone);
            }
        }
        gone.forEach(number -> groups.set(number, new Group(List.of(), Map.of())));
    }

    private void join(int one, int other, Set<Integer> gone) {
        Group first = groups.get(one);
        Group second = groups.get(other);
        List<Integer> members = new ArrayList<>(first.members);
        members.addAll(second.members);
        int joined = groups.size();
        groups.add(new Group(members.stream().sorted().toList(), new HashMap<>()));
        Set<Integer> near = new TreeSet<>(first.alike.keySet());
        near.addAll(second.alike.keySet());
        near.removeAll(gone);
        for (int number : near) {
            double sum = first.alike.getOrDefault(number, 0.0) * first.members.size()
                    + second.alike.getOrDefault(number, 0.0) * second.members.size();
            liken(number, joined, sum / members.size());
        }
    }

    private List<List<Integer>> standing() {
        return groups.stream()
                .map(Group::members)
                .filter(members -> !members.isEmpty())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }
}
