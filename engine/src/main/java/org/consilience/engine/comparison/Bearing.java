package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Vector;

/**
 * A vector of a story, and how it stands to what all of the story's vectors have in common, their mean.
 *
 * @param vector as the reading model gives it
 * @param common its product with the mean, less half the mean's own square
 * @param rest length of what is left of it without the mean
 */
record Bearing(Vector vector, double common, double rest) {
    /** Those of one story, in the same order. */
    static List<Bearing> of(List<Vector> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        double[] mean = new double[vectors.get(0).size()];
        for (Vector vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector.at(i) / vectors.size();
            }
        }
        List<Bearing> bearings = new ArrayList<>();
        for (Vector vector : vectors) {
            bearings.add(of(vector, mean));
        }
        return bearings;
    }

    private static Bearing of(Vector vector, double[] mean) {
        double product = 0;
        double square = 0;
        double rest = 0;
        for (int i = 0; i < mean.length; i++) {
            product += vector.at(i) * mean[i];
            square += mean[i] * mean[i];
            rest += (vector.at(i) - mean[i]) * (vector.at(i) - mean[i]);
        }
        return new Bearing(vector, product - square / 2, Math.sqrt(rest));
    }

    /** Cosine of the two as they are. */
    double cosine(Bearing other) {
        return vector.cosine(other.vector);
    }

    /** Cosine of what is left of the two without the mean, of which {@code cosine} is the cosine as they are. */
    double apart(Bearing other, double cosine) {
        double lengths = rest * other.rest;
        return lengths > 0 ? (cosine - common - other.common) / lengths : 0;
    }
}
