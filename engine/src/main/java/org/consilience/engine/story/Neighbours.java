package org.consilience.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    /** Pairs less likely than this count as not alike at all. */
    private static final double UNLIKE = 0.02;

    private final List<Sketch> sketches;
    private final Map<Integer, List<Posting>> index = new HashMap<>();
    private final double[] shared;

    private Neighbours(List<Sketch> sketches) {
        this.sketches = sketches;
        this.shared = new double[sketches.size()];
    }

    /** A pair of reports by their places, the first before the second. */
    record Pair(int first, int second, double likeness) {}

    private record Posting(int place, float weight) {}

    /** Pairs by second, then first place. */
    static List<Pair> among(List<Sketch> sketches, Likeness likeness) {
        Neighbours neighbours = new Neighbours(sketches);
        List<Pair> pairs = new ArrayList<>();
        for (int second = 0; second < sketches.size(); second++) {
            for (int first : neighbours.before(second)) {
                double likely = likeness.of(sketches.get(first), sketches.get(second));
                if (likely >= UNLIKE) {
                    pairs.add(new Pair(first, second, likely));
                }
            }
        }
        return pairs;
    }

    /** Earlier reports that share enough, in order; the report is entered into the index. */
    private int[] before(int place) {
        Terms terms = sketches.get(place).all();
        for (int i = 0; i < terms.size(); i++) {
            float weight = terms.weight(i);
            if (weight >= LIGHT) {
                List<Posting> postings = index.computeIfAbsent(terms.word(i), word -> new ArrayList<>());
                if (postings.size() < CROWD) {
                    postings.forEach(posting -> shared[posting.place] += (double) posting.weight * weight);
                    postings.add(new Posting(place, weight));
                }
            }
        }
        int[] near = IntStream.range(0, place)
                .filter(earlier -> shared[earlier] >= FEWEST_SHARED)
                .toArray();
        Arrays.fill(shared, 0, place, 0);
        return near;
    }
}
