package org.consilience.eval.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of made-up reports that carry one text by what they are made of: half the shorter one's sentences or more. */
final class SharedSentences {
    private SharedSentences() {}

    /** Two reports as one number. */
    static long pair(int later, int earlier) {
        return (long) later << Integer.SIZE | earlier;
    }

    static Set<Long> pairs(List<int[]> made) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int report = 0; report < made.size(); report++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int sentence : made.get(report)) {
                List<Integer> held = holders.computeIfAbsent(sentence, key -> new ArrayList<>());
                held.forEach(other -> shared.merge(other, 1, Integer::sum));
                held.add(report);
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int shorter = Math.min(made.get(report).length, made.get(entry.getKey()).length);
                if (2 * entry.getValue() >= shorter) {
                    pairs.add(pair(report, entry.getKey()));
                }
            }
        }
        return pairs;
    }
}
