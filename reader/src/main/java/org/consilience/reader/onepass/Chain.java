package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;

/** Scores of one tag following another, and the best way through a text that they and the units' own scores allow. */
final class Chain {
    private final float[] start;
    private final float[][] transitions;

    /** Transitions: from the row's tag to the column's. */
    Chain(float[] start, float[][] transitions) {
        this.start = start;
        this.transitions = transitions;
    }

    /** The tags of the best path; scores one row a unit, one column a tag. */
    int[] path(List<float[]> scores) {
        if (scores.isEmpty()) {
            return new int[0];
        }
        double[] best = new double[start.length];
        for (int tag = 0; tag < start.length; tag++) {
            best[tag] = start[tag] + (double) scores.get(0)[tag];
        }
        int[][] from = new int[scores.size()][];
        for (int unit = 1; unit < scores.size(); unit++) {
            double[] next = new double[start.length];
            from[unit] = step(best, scores.get(unit), next);
            best = next;
        }
        return traced(from, highest(best));
    }

    private int[] step(double[] before, float[] scores, double[] next) {
        int[] from = new int[before.length];
        for (int tag = 0; tag < before.length; tag++) {
            double best = before[0] + transitions[0][tag];
            for (int other = 1; other < before.length; other++) {
                double total = before[other] + transitions[other][tag];
                if (total > best) {
                    best = total;
                    from[tag] = other;
                }
            }
            next[tag] = best + scores[tag];
        }
        return from;
    }

    private static int[] traced(int[][] from, int last) {
        int[] path = new int[from.length];
        path[path.length - 1] = last;
        for (int unit = path.length - 1; unit > 0; unit--) {
            path[unit - 1] = from[unit][path[unit]];
        }
        return path;
    }

    private static int highest(double[] scores) {
        int highest = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[highest]) {
                highest = tag;
            }
        }
        return highest;
    }

    /** The spans that tags draw: odd ones begin a span of a kind, the even one after it goes on. */
    static List<Run> runs(int[] tags) {
        List<Run> runs = new ArrayList<>();
        int first = -1;
        for (int unit = 0; unit <= tags.length; unit++) {
            boolean over = unit == tags.length || tags[unit] == 0 || tags[unit] % 2 == 1;
            if (first >= 0 && over) {
                runs.add(new Run((tags[first] - 1) / 2, first, unit - 1));
                first = -1;
            }
            if (unit < tags.length && tags[unit] > 0 && first < 0) {
                first = unit;
            }
        }
        return runs;
    }

    /** A span of units of one kind, both ends inside. */
    record Run(int kind, int first, int last) {}
}
