package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a sentence's tree and its relations.
 *
 * <p>Scores of two pieces come from one window, the one in which the sentence stands best. A sentence longer than a window
 * becomes a chain of its words.
 */
final class Arcs {
    private static final String ROOT = "root";

    private final List<String> relations;
    private final Projection weights;
    private final float[] bias;

    Arcs(Weights weights) {
        this.relations = weights.labels("deprel");
        this.weights = new Projection(weights.table("relation.weight"));
        this.bias = weights.table("relation.bias").row(0);
    }

    /** An arc for each word, heads counted within the sentence. */
    List<Arc> of(List<Words.Word> words, Pass pass) {
        int[] standing = IntStream.range(0, words.size())
                .filter(word -> words.get(word).piece().isPresent())
                .toArray();
        int[] pieces = Arrays.stream(standing)
                .map(word -> words.get(word).piece().orElseThrow())
                .toArray();
        List<Arc> found = pieces.length == 0 ? List.of() : standing(pieces, pass);
        List<Arc> arcs = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words.size(); word++) {
            if (next < standing.length && standing[next] == word) {
                Arc arc = found.get(next++);
                arcs.add(new Arc(arc.head < 0 ? -1 : standing[arc.head], arc.relation));
            } else {
                arcs.add(besideItsFirstHalf(word, arcs));
            }
        }
        return arcs;
    }

    private static Arc besideItsFirstHalf(int word, List<Arc> arcs) {
        int head = word > 0 ? arcs.get(word - 1).head : -1;
        return new Arc(head >= 0 ? head : Math.max(0, word - 1), "advmod");
    }

    private List<Arc> standing(int[] pieces, Pass pass) {
        int window = window(pieces, pass.windows());
        if (window < 0) {
            return chain(pieces, pass);
        }
        int[] rows = Arrays.stream(pieces).map(piece -> pass.row(window, piece)).toArray();
        int[] heads = Tree.heads(scores(rows, pass.own(window, "arcs")));
        Grid dependents = pass.own(window, "relation_word");
        Grid governors = pass.own(window, "relation_head");
        List<Arc> arcs = new ArrayList<>();
        for (int word = 0; word < rows.length; word++) {
            float[] governor = governors.row(heads[word] < 0 ? 0 : rows[heads[word]]);
            arcs.add(new Arc(heads[word], relation(dependents.row(rows[word]), governor, heads[word] < 0)));
        }
        return arcs;
    }

    private static double[][] scores(int[] rows, Grid arcs) {
        double[][] scores = new double[rows.length][rows.length + 1];
        for (int word = 0; word < rows.length; word++) {
            scores[word][0] = arcs.at(rows[word], 0);
            for (int head = 0; head < rows.length; head++) {
                scores[word][head + 1] = arcs.at(rows[word], rows[head]);
            }
        }
        return scores;
    }

    /** The window that holds all the pieces, farthest from its edges; -1 where none does. */
    private static int window(int[] pieces, Windows windows) {
        int best = -1;
        int most = -1;
        for (int window = 0; window < windows.count(); window++) {
            int margin = Math.min(windows.margin(window, pieces[0]), windows.margin(window, pieces[pieces.length - 1]));
            if (margin > most) {
                most = margin;
                best = window;
            }
        }
        return best;
    }

    private List<Arc> chain(int[] pieces, Pass pass) {
        Grid dependents = pass.scores("relation_word");
        Grid governors = pass.scores("relation_head");
        List<Arc> arcs = new ArrayList<>();
        for (int word = 0; word < pieces.length; word++) {
            float[] governor = word == 0 ? pass.own(0, "relation_head").row(0) : governors.row(pieces[word - 1]);
            arcs.add(new Arc(word - 1, relation(dependents.row(pieces[word]), governor, word == 0)));
        }
        return arcs;
    }

    private String relation(float[] dependent, float[] governor, boolean root) {
        if (root) {
            return ROOT;
        }
        float[] both = new float[dependent.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.max(dependent[i] + governor[i], 0);
        }
        float[] scores = weights.of(both);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!relations.get(i).equals(ROOT) && (best < 0 || scores[i] + bias[i] > scores[best] + bias[best])) {
                best = i;
            }
        }
        return relations.get(best);
    }

    /** The head within the sentence, -1 for the root, and the relation to it. */
    record Arc(int head, String relation) {}
}
