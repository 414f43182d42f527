package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each statement the one of every other report that comes nearest to it by some measure, and how near the next comes. */
final class Nearest {
    private final List<Map<Integer, One>> nearest = new ArrayList<>();

    Nearest(int statements) {
        for (int i = 0; i < statements; i++) {
            nearest.add(new TreeMap<>());
        }
    }

    /** Takes note that the two are so near. */
    void note(Statement a, Statement b, double near) {
        nearest.get(a.index()).merge(b.report(), new One(b.index(), near, 0), One::with);
        nearest.get(b.index()).merge(a.report(), new One(a.index(), near, 0), One::with);
    }

    /** How near two stand to each other beyond what comes nearest to either in the other's report besides. */
    double margin(Statement a, Statement b, double near) {
        return 2 * near - rival(a, b) - rival(b, a);
    }

    /** Whether {@code b} is the one of its report that comes nearest to {@code a}, or {@code a} of its own to {@code b}. */
    boolean isNearest(Statement a, Statement b) {
        return isOf(a, b) || isOf(b, a);
    }

    private boolean isOf(Statement a, Statement b) {
        One one = nearest.get(a.index()).get(b.report());
        return one != null && one.statement == b.index();
    }

    /** How near the nearest of {@code b}'s report besides {@code b} comes to {@code a}. */
    private double rival(Statement a, Statement b) {
        One one = nearest.get(a.index()).get(b.report());
        return one == null ? 0 : one.statement == b.index() ? one.next : one.near;
    }

    /**
     * The nearest statement of one report.
     *
     * @param next how near the next comes, 0 where there is none
     */
    private record One(int statement, double near, double next) {
        One with(One other) {
            boolean better = other.near > near || (other.near == near && other.statement < statement);
            One best = better ? other : this;
            return new One(best.statement, best.near, Math.max(next, better ? near : other.near));
        }
    }
}
