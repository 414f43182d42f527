package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Things by number, of which some belong together. */
final class Clusters {
    private final int[] leader;

    Clusters(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    void join(int a, int b) {
        int first = leader(a);
        int second = leader(b);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    boolean areJoined(int a, int b) {
        return leader(a) == leader(b);
    }

    /** Every cluster with its members in order, by first member. */
    List<List<Integer>> members() {
        NavigableMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            members.computeIfAbsent(leader(i), l -> new ArrayList<>()).add(i);
        }
        return List.copyOf(members.values());
    }

    private int leader(int member) {
        int at = member;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
