package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;

/** Scores for being source or content of a cue: of each unit beside it, from the unit, the cue and their distance. */
final class Arguments {
    private final Grid distance;
    private final Projection weights;
    private final float[] bias;

    Arguments(Weights weights) {
        this(
                weights.table("argument.distance"),
                weights.table("argument.weight"),
                weights.table("argument.bias").row(0));
    }

    /**
     * @param distance what each bucket gives to each input
     * @param weights a row for each tag
     * @param bias for each tag
     */
    Arguments(Grid distance, Grid weights, float[] bias) {
        this.distance = distance;
        this.weights = new Projection(weights);
        this.bias = bias;
    }

    /** The inputs of some units, an input a row. */
    static float[][] columns(Grid units, int[] rows) {
        float[][] columns = new float[units.width()][rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            for (int input = 0; input < columns.length; input++) {
                columns[input][unit] = units.at(rows[unit], input);
            }
        }
        return columns;
    }

    /**
     * A row of scores for each unit.
     *
     * @param columns the units' inputs, an input a row
     * @param anchor the cue's inputs
     * @param buckets how far each unit is from the cue
     */
    List<float[]> scores(float[][] columns, float[] anchor, int[] buckets) {
        float[][] sums = weights.of(
                buckets.length, (input, items) -> open(columns[input], anchor[input], buckets, input, items));
        List<float[]> scores = new ArrayList<>();
        for (int unit = 0; unit < buckets.length; unit++) {
            float[] tags = new float[bias.length];
            for (int tag = 0; tag < tags.length; tag++) {
                tags[tag] = sums[tag][unit] + bias[tag];
            }
            scores.add(tags);
        }
        return scores;
    }

    /** Unit, cue and distance together, where that is more than nothing; units of one bucket stand side by side. */
    private void open(float[] column, float anchor, int[] buckets, int input, float[] inputs) {
        int begin = 0;
        while (begin < buckets.length) {
            int end = begin + 1;
            while (end < buckets.length && buckets[end] == buckets[begin]) {
                end++;
            }
            float far = distance.at(buckets[begin], input);
            for (int unit = begin; unit < end; unit++) {
                inputs[unit] = Math.max(column[unit] + anchor + far, 0);
            }
            begin = end;
        }
    }
}
