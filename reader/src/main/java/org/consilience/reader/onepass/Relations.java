package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;

/** What words are to their heads, told from what each gives to the bond. */
final class Relations {
    /** Whatever hangs from no word has it, and nothing else. */
    static final String ROOT = "root";

    /** Words told at once: enough to be quick, few enough for their sums to stay near the processor. */
    private static final int AT_ONCE = 256;

    private final List<String> labels;
    private final int root;
    private final Projection weights;
    private final float[] bias;

    Relations(Weights weights) {
        this.labels = weights.labels("deprel");
        this.root = labels.indexOf(ROOT);
        this.weights = new Projection(weights.table("relation.weight"));
        this.bias = weights.table("relation.bias").row(0);
    }

    /** What a word's row and its head's make together. */
    static float[] bond(float[] dependent, float[] governor) {
        float[] both = new float[dependent.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.max(dependent[i] + governor[i], 0);
        }
        return both;
    }

    /** The likeliest relation of each bond. */
    List<String> of(List<float[]> bonds) {
        List<String> relations = new ArrayList<>(bonds.size());
        for (int first = 0; first < bonds.size(); first += AT_ONCE) {
            List<float[]> some = bonds.subList(first, Math.min(first + AT_ONCE, bonds.size()));
            float[][] scores = weights.of(some.size(), (input, items) -> {
                for (int i = 0; i < items.length; i++) {
                    items[i] = some.get(i)[input];
                }
            });
            for (int bond = 0; bond < some.size(); bond++) {
                relations.add(best(scores, bond));
            }
        }
        return relations;
    }

    private String best(float[][] scores, int bond) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != root && (best < 0 || scores[i][bond] + bias[i] > scores[best][bond] + bias[best])) {
                best = i;
            }
        }
        return labels.get(best);
    }
}
