package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.DoubleBinaryOperator;

/** A claim's words, weighed by how rare they are in the story; of length one, or empty. */
final class TermVector {
    private final String[] terms;
    private final int[] numbers;
    private final double[] weights;
    private final double length;

    private TermVector(String[] terms, int[] numbers, double[] weights, double length) {
        this.terms = terms;
        this.numbers = numbers;
        this.weights = weights;
        this.length = length;
    }

    /**
     * Scales the weights to length one.
     *
     * @param dictionary a number for every term of the story, in order of the terms
     */
    static TermVector of(NavigableMap<String, Double> weighed, Map<String, Integer> dictionary) {
        double length =
                Math.sqrt(weighed.values().stream().mapToDouble(w -> w * w).sum());
        String[] terms = new String[weighed.size()];
        int[] numbers = new int[terms.length];
        double[] weights = new double[terms.length];
        int i = 0;
        for (Map.Entry<String, Double> entry : weighed.entrySet()) {
            terms[i] = entry.getKey();
            numbers[i] = dictionary.getOrDefault(entry.getKey(), -1);
            weights[i++] = length > 0 ? entry.getValue() / length : 0;
        }
        return new TermVector(terms, numbers, weights, length);
    }

    int size() {
        return terms.length;
    }

    String term(int index) {
        return terms[index];
    }

    /** The term's number in the story. */
    int number(int index) {
        return numbers[index];
    }

    /** Weight of the term of that number, 0 where it is not among these. */
    double weightOf(int number) {
        int index = Arrays.binarySearch(numbers, number);
        return index < 0 ? 0 : weights[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /** Sum of all weights, before they were scaled. */
    double total() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum * length;
    }

    /** Sum of the weights of what this shares with the other, before they were scaled. */
    double shared(TermVector other) {
        return sum(other, (mine, theirs) -> mine) * length;
    }

    /** Sum of the products of shared terms' weights, 0 to 1. */
    double cosine(TermVector other) {
        return sum(other, (mine, theirs) -> mine * theirs);
    }

    /** Over the terms that both have, of what their two weights give. */
    private double sum(TermVector other, DoubleBinaryOperator value) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            if (numbers[i] == other.numbers[j]) {
                sum += value.applyAsDouble(weights[i++], other.weights[j++]);
            } else if (numbers[i] < other.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
