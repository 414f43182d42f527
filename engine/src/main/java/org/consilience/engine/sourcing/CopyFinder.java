package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Reading;
import org.consilience.model.Sourcing.Copy;

/**
 * Finds reports that carry one text, however it was cut, reordered or lightly rewritten.
 *
 * <p>A sentence stands in another report when half of its three-word runs do; two reports carry one text when half the
 * sentences of the shorter stand in the longer. Which pairs to look at is told by a sample of the runs: the same runs are
 * sampled everywhere, so even a short cut of a long text shares some.
 */
final class CopyFinder {
    private static final double SAME_SENTENCE = 0.5;
    private static final double COPY = 0.5;
    /** One run in this many is sampled. */
    private static final int SAMPLED = 4;
    /** Runs in more reports than this are everyday phrases. */
    private static final int EVERYDAY = 500;
    /** Sampled runs that two reports must share to be looked at. */
    private static final int FEWEST_SHARED = 2;

    private CopyFinder() {}

    /** Every pair that carries one text, by the later report, then the earlier. */
    static List<Copy> among(List<Reading> readings) {
        List<Shingles> shingles = readings.stream().map(Shingles::of).toList();
        Map<Long, List<Integer>> index = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (int later = 0; later < readings.size(); later++) {
            for (int earlier : candidates(shingles.get(later), later, index)) {
                compare(readings, shingles, later, earlier, copies);
            }
        }
        return copies;
    }

    private static void compare(
            List<Reading> readings, List<Shingles> shingles, int later, int earlier, List<Copy> copies) {
        Shingles one = shingles.get(later);
        Shingles other = shingles.get(earlier);
        double share = one.shareIn(other, SAME_SENTENCE);
        boolean laterIsShorter = one.count() <= other.count();
        double shareOfShorter = laterIsShorter ? share : other.shareIn(one, SAME_SENTENCE);
        if (shareOfShorter >= COPY) {
            copies.add(new Copy(
                    readings.get(later).report().id(),
                    readings.get(earlier).report().id(),
                    share));
        }
    }

    /** Earlier reports that share enough sampled runs, in order; the report is entered into the index. */
    private static int[] candidates(Shingles shingles, int report, Map<Long, List<Integer>> index) {
        Map<Integer, Integer> shared = new HashMap<>();
        shingles.runs().filter(run -> Long.remainderUnsigned(run, SAMPLED) == 0).forEach(run -> {
            List<Integer> holders = index.computeIfAbsent(run, key -> new ArrayList<>());
            if (holders.size() <= EVERYDAY) {
                holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
                holders.add(report);
            }
        });
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
