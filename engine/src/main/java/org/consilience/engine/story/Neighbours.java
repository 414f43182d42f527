package org.consilience.engine.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the pairs of reports worth likening: those that share enough of the words that tell much.
 *
 * <p>An inverted index over each report's weightiest words, so that the work grows with what reports share and not with the
 * square of their number.
 */
final class Neighbours {
    private static final double FEWEST_SHARED = 0.05;
    private static final float LIGHT = 0.03f;
    /** Reports that may share a word before it says nothing of two of them. */
    private static final int CROWD = 2000;

    private Neighbours() {}

    /** A pair of reports by their places, the first before the second. */
    record Pair(int first, int second, double likeness) {}

    /** Pairs by second, then first place. */
    static List<Pair> among(List<Sketch> sketches, Likeness likeness) {
        Map<String, List<Posting>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int second = 0; second < sketches.size(); second++) {
            Sketch sketch = sketches.get(second);
            for (Map.Entry<Integer, Double> entry :
                    shared(sketch.all(), second, index).entrySet()) {
                if (entry.getValue() >= FEWEST_SHARED) {
                    int first = entry.getKey();
                    pairs.add(new Pair(first, second, likeness.of(sketches.get(first), sketch)));
                }
            }
        }
        return pairs;
    }

    /** How much of its words each earlier report shares; the report is entered into the index. */
    private static Map<Integer, Double> shared(Terms terms, int place, Map<String, List<Posting>> index) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (int i = 0; i < terms.size(); i++) {
            float weight = terms.weight(i);
            if (weight >= LIGHT) {
                List<Posting> postings = index.computeIfAbsent(terms.word(i), word -> new ArrayList<>());
                if (postings.size() < CROWD) {
                    postings.forEach(
                            posting -> shared.merge(posting.place, (double) posting.weight * weight, Double::sum));
                    postings.add(new Posting(place, weight));
                }
            }
        }
        return shared;
    }

    private record Posting(int place, float weight) {}
}
