package org.consilience.reader.onepass;

import java.util.Arrays;

/** A table of scores: rows of one width. Not copied, so whoever makes one lets go of its values. */
final class Grid {
    private final int width;
    private final float[] values;

    Grid(int width, float[] values) {
        if (width < 1 || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values in rows of " + width);
        }
        this.width = width;
        this.values = values;
    }

    static Grid empty(int rows, int width) {
        return new Grid(width, new float[rows * width]);
    }

    int rows() {
        return values.length / width;
    }

    int width() {
        return width;
    }

    float at(int row, int column) {
        return values[row * width + column];
    }

    float[] row(int row) {
        return Arrays.copyOfRange(values, row * width, (row + 1) * width);
    }

    /** The columns from {@code first} up to {@code end} of one row. */
    float[] row(int row, int first, int end) {
        return Arrays.copyOfRange(values, row * width + first, row * width + end);
    }

    /** Takes over as many rows of another table as {@code count}. */
    void copyRows(int row, Grid from, int fromRow, int count) {
        System.arraycopy(from.values, fromRow * width, values, row * width, count * width);
    }

    /** The first column whose score no other exceeds. */
    int best(int row) {
        int best = 0;
        for (int column = 1; column < width; column++) {
            if (at(row, column) > at(row, best)) {
                best = column;
            }
        }
        return best;
    }

    /** The mean of the rows from {@code first} up to {@code end}. */
    float[] mean(int first, int end) {
        float[] mean = new float[width];
        for (int row = first; row < end; row++) {
            for (int column = 0; column < width; column++) {
                mean[column] += at(row, column) / (end - first);
            }
        }
        return mean;
    }
}
