package org.consilience.model;

/**
 * A direction in a reading model's space: what a text means, for comparing with others of the same model.
 *
 * <p>Always of length one, or all zeros for a text without words.
 */
public final class Vector {
    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /** Scales the values to length one; the array is copied. */
    public static Vector of(float[] values) {
        double square = 0;
        for (float value : values) {
            square += (double) value * value;
        }
        float[] scaled = new float[values.length];
        double length = Math.sqrt(square);
        for (int i = 0; i < values.length && length > 0; i++) {
            scaled[i] = (float) (values[i] / length);
        }
        return new Vector(scaled);
    }

    public int size() {
        return values.length;
    }

    public float at(int index) {
        return values[index];
    }

    /** Cosine of the angle between the two, -1 to 1; zero where either is all zeros. */
    public double cosine(Vector other) {
        Require.that(values.length == other.values.length, "vectors of two models", other.values.length);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }
}
