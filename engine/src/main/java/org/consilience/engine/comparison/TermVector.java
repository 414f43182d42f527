package org.consilience.engine.comparison;

import java.util.Map;
import java.util.NavigableMap;

/** A claim's words, weighed by how rare they are in the story; of length one, or empty. */
final class TermVector {
    private final String[] terms;
    private final double[] weights;

    private TermVector(String[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Scales the weights to length one. */
    static TermVector of(NavigableMap<String, Double> weighed) {
        double length =
                Math.sqrt(weighed.values().stream().mapToDouble(w -> w * w).sum());
        String[] terms = new String[weighed.size()];
        double[] weights = new double[terms.length];
        int i = 0;
        for (Map.Entry<String, Double> entry : weighed.entrySet()) {
            terms[i] = entry.getKey();
            weights[i++] = length > 0 ? entry.getValue() / length : 0;
        }
        return new TermVector(terms, weights);
    }

    int size() {
        return terms.length;
    }

    String term(int index) {
        return terms[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /** Sum of the products of shared terms' weights, 0 to 1. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = terms[i].compareTo(other.terms[j]);
            if (order == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
