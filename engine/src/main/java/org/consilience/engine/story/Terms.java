package org.consilience.engine.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Weighted words, each by its number, as a vector of length one, or of no length where no word weighs anything. */
final class Terms {
    private final int[] words;
    private final float[] weights;

    private Terms(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    private record Weighed(int word, double weight) {}

    /**
     * @param counts how often each word stands
     * @param number a word's own number
     * @param rarity what a word is worth
     */
    static Terms of(Map<String, Integer> counts, ToIntFunction<String> number, ToDoubleFunction<String> rarity) {
        Weighed[] weighed = counts.entrySet().stream()
                .map(entry -> new Weighed(
                        number.applyAsInt(entry.getKey()),
                        (1 + Math.log(entry.getValue())) * rarity.applyAsDouble(entry.getKey())))
                .sorted(Comparator.comparingInt(Weighed::word))
                .toArray(Weighed[]::new);
        double square =
                Arrays.stream(weighed).mapToDouble(w -> w.weight * w.weight).sum();
        float[] weights = new float[weighed.length];
        for (int i = 0; i < weights.length && square > 0; i++) {
            weights[i] = (float) (weighed[i].weight / Math.sqrt(square));
        }
        return new Terms(Arrays.stream(weighed).mapToInt(Weighed::word).toArray(), weights);
    }

    int size() {
        return words.length;
    }

    int word(int index) {
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
            int order = words[i] - other.words[j];
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
