package org.consilience.reader.onepass;

/**
 * Weights that make a score for each class from the inputs of many items at once.
 *
 * <p>One input after another is taken for all items, which stand side by side, so that a processor does many of them in a step. Each
 * score is added up in four sums, by the inputs' places, and these one after the other.
 */
final class Projection {
    private static final int PARTS = 4;

    private final Grid weights;

    /** @param weights those of one class in a row */
    Projection(Grid weights) {
        this.weights = weights;
    }

    /** A row for each class, in it a score for each item. */
    float[][] of(int items, Inputs inputs) {
        int classes = weights.rows();
        int whole = weights.width() - weights.width() % PARTS;
        float[][] sums = new float[PARTS * classes][items];
        float[] row = new float[items];
        for (int input = 0; input < weights.width(); input++) {
            inputs.write(input, row);
            int part = input < whole ? input % PARTS : 0;
            for (int c = 0; c < classes; c++) {
                add(weights.at(c, input), row, sums[part * classes + c]);
            }
        }
        float[][] scores = new float[classes][];
        for (int c = 0; c < classes; c++) {
            scores[c] = sums[c];
            for (int part = 1; part < PARTS; part++) {
                add(1, sums[part * classes + c], scores[c]);
            }
        }
        return scores;
    }

    private static void add(float weight, float[] items, float[] sums) {
        for (int i = 0; i < items.length; i++) {
            sums[i] += weight * items[i];
        }
    }

    /** Where the items' inputs come from. */
    @FunctionalInterface
    interface Inputs {
        /** Writes one input of every item. */
        void write(int input, float[] items);
    }
}
