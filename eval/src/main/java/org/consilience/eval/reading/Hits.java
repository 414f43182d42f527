package org.consilience.eval.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many of the things found are in the gold, and how many of the gold are found; each counted as often as it stands there. */
final class Hits {
    private int hits;
    private int found;
    private int gold;

    void add(Collection<?> mine, Collection<?> theirs) {
        List<Object> free = new ArrayList<>(theirs);
        hits += (int) mine.stream().filter(free::remove).count();
        found += mine.size();
        gold += theirs.size();
    }

    /** Adds what somebody else counted. */
    void add(int right, int mine, int theirs) {
        hits += right;
        found += mine;
        gold += theirs;
    }

    /** In per cent; 0 where there is nothing to find. */
    double f1() {
        return 200.0 * hits / Math.max(1, found + gold);
    }
}
