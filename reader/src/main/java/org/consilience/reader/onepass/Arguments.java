package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores for being source or content of a cue: of each unit beside it, from the unit, the cue and their distance.
 *
 * <p>One input after another is taken for all units, so that a processor does many of them at once; sums are added up in the order in
 * which {@link Projection} does, to the last bit.
 */
final class Arguments {
    private static final int PARTS = 4;

    private final Grid distance;
    private final Grid weights;
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
        this.weights = weights;
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
        int units = buckets.length;
        int tags = weights.rows();
        int whole = columns.length - columns.length % PARTS;
        float[][] sums = new float[PARTS * tags][units];
        float[] inputs = new float[units];
        for (int input = 0; input < columns.length; input++) {
            open(columns[input], anchor[input], buckets, input, inputs);
            int part = input < whole ? input % PARTS : 0;
            for (int tag = 0; tag < tags; tag++) {
                add(weights.at(tag, input), inputs, sums[part * tags + tag]);
            }
        }
        List<float[]> scores = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            scores.add(total(sums, unit));
        }
        return scores;
    }

    private float[] total(float[][] sums, int unit) {
        float[] total = new float[weights.rows()];
        for (int tag = 0; tag < total.length; tag++) {
            float sum = sums[tag][unit];
            for (int part = 1; part < PARTS; part++) {
                sum += sums[part * total.length + tag][unit];
            }
            total[tag] = sum + bias[tag];
        }
        return total;
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

    private static void add(float weight, float[] inputs, float[] sums) {
        for (int unit = 0; unit < inputs.length; unit++) {
            sums[unit] += weight * inputs[unit];
        }
    }
}
