package org.consilience.engine.story;

import java.util.Map;
import java.util.Map.Entry;
import java.util.function.ToDoubleFunction;

/** Weighted words as a vector of length one, or of no length where no word weighs anything. */
final class Terms {
    private final String[] words;
    private final float[] weights;

    private Terms(String[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * @param counts how often each word stands, by word in ascending order
     * @param rarity what a word is worth
     */
    static Terms of(Map<String, Integer> counts, ToDoubleFunction<String> rarity) {
        String[] words = new String[counts.size()];
        double[] raw = new double[counts.size()];
        double square = 0;
        int i = 0;
        for (Entry<String, Integer> entry : counts.entrySet()) {
            words[i] = entry.getKey();
            raw[i] = (1 + Math.log(entry.getValue())) * rarity.applyAsDouble(entry.getKey());
            square += raw[i] * raw[i];
            i++;
        }
        float[] weights = new float[raw.length];
        for (int k = 0; k < raw.length && square > 0; k++) {
            weights[k] = (float) (raw[k] / Math.sqrt(square));
        }
        return new Terms(words, weights);
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** Cosine of the angle between the two, 0 to 1. */
    double cosine(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
