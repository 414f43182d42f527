package org.consilience.reader.onepass;

/**
 * Weights that make a score for each class from a row of inputs.
 *
 * <p>They stand by input, so that a processor adds to the scores of many classes at once; inputs that are zero, as half of them are,
 * cost nothing.
 */
final class Projection {
    private static final int PARTS = 4;

    private final float[][] weights;
    private final int classes;

    /** @param rows the weights of one class in a row */
    Projection(Grid rows) {
        this.classes = rows.rows();
        this.weights = new float[rows.width()][classes];
        for (int input = 0; input < weights.length; input++) {
            for (int c = 0; c < classes; c++) {
                weights[input][c] = rows.at(c, input);
            }
        }
    }

    /** Inputs are added up in four sums side by side, by their places, and these one after the other. */
    float[] of(float[] inputs) {
        float[][] sums = new float[PARTS][classes];
        int whole = inputs.length - inputs.length % PARTS;
        for (int input = 0; input < inputs.length; input++) {
            if (inputs[input] != 0) {
                add(weights[input], inputs[input], sums[input < whole ? input % PARTS : 0]);
            }
        }
        for (int part = 1; part < PARTS; part++) {
            add(sums[part], 1, sums[0]);
        }
        return sums[0];
    }

    private static void add(float[] weights, float input, float[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += weights[c] * input;
        }
    }
}
