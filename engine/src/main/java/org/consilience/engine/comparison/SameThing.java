package org.consilience.engine.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How probable it is that two statements state the same thing, by what is measured of them: a logistic regression.
 *
 * <p>Its weights stand in {@code same-thing.tsv}, made by {@code training/same_thing} of pairs of claims judged one by one in public
 * corpora: a trait and its weight a line, set apart by a tab, and under {@code BIAS} what is added to all.
 */
final class SameThing {
    private static final String FILE = "same-thing.tsv";
    private static final String BIAS = "BIAS";

    private final double[] weights;
    private final double bias;

    private SameThing(Map<Trait, Double> weights, double bias) {
        this.weights = weights.values().stream().mapToDouble(weight -> weight).toArray();
        this.bias = bias;
    }

    /** The one that ships. */
    static SameThing shipped() {
        try (InputStream stream = SameThing.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("weights are missing: " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException trouble) {
            throw new UncheckedIOException("weights " + FILE, trouble);
        }
    }

    private static SameThing read(BufferedReader reader) throws IOException {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        double bias = Double.NaN;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                double weight = Double.parseDouble(parts[1]);
                if (parts[0].equals(BIAS)) {
                    bias = weight;
                } else {
                    weights.put(Trait.valueOf(parts[0].toUpperCase(Locale.ROOT)), weight);
                }
            }
        }
        if (Double.isNaN(bias) || weights.size() < Trait.values().length) {
            throw new IllegalStateException(FILE + " lacks a weight");
        }
        return new SameThing(weights, bias);
    }

    /**
     * From 0 to 1.
     *
     * @param traits a value for each {@link Trait}, in their order
     * @param before logarithm of how much likelier it is to begin with than among the pairs that the weights were made of
     */
    double probability(double[] traits, double before) {
        double sum = bias + before;
        for (int trait = 0; trait < weights.length; trait++) {
            sum += weights[trait] * traits[trait];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
