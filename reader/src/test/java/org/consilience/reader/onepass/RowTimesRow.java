package org.consilience.reader.onepass;

/** Sums of products taken plainly, in the order that the reader keeps to the last bit: four sums side by side, then these one after the other. */
final class RowTimesRow {
    private RowTimesRow() {}

    /** One sum for every row. */
    static float[] times(Grid rows, float[] inputs) {
        float[] sums = new float[rows.rows()];
        for (int row = 0; row < sums.length; row++) {
            float[] parts = new float[4];
            int whole = inputs.length - inputs.length % 4;
            for (int column = 0; column < inputs.length; column++) {
                parts[column < whole ? column % 4 : 0] += rows.at(row, column) * inputs[column];
            }
            sums[row] = parts[0] + parts[1] + parts[2] + parts[3];
        }
        return sums;
    }
}
