package org.consilience.reader.onepass;

import java.util.Arrays;

/**
 * The best tree over a sentence's words in which no two arcs cross and one word hangs from the root, after Eisner (1996).
 *
 * <p>Words that hang together stand together in such a tree, as they do in almost every English sentence. Time grows with the
 * third power of the sentence's length.
 */
final class Tree {
    private final double[][] scores;
    private final int size;

    /** Best totals over words {@code from} to {@code to} under the one at the left ([0]) or right ([1]) end: finished, and about to be. */
    private final double[][][] whole;

    private final double[][][] open;
    private final int[][][] wholeSplit;
    private final int[][] openSplit;
    private final int[] heads;

    private Tree(double[][] scores) {
        this.scores = scores;
        this.size = scores.length;
        this.whole = new double[2][size][size];
        this.open = new double[2][size][size];
        this.wholeSplit = new int[2][size][size];
        this.openSplit = new int[size][size];
        this.heads = new int[size];
    }

    /**
     * The head of every word, counted from 0, -1 for the word at the root.
     *
     * @param scores a row for each word: first the score of the root, then of every word as its head
     */
    static int[] heads(double[][] scores) {
        return scores.length == 0 ? new int[0] : new Tree(scores).best();
    }

    private int[] best() {
        for (int length = 1; length < size; length++) {
            for (int from = 0; from + length < size; from++) {
                join(from, from + length);
                finish(from, from + length);
            }
        }
        int root = 0;
        for (int word = 1; word < size; word++) {
            root = rooted(word) > rooted(root) ? word : root;
        }
        Arrays.fill(heads, -1);
        trace(1, 0, root);
        trace(0, root, size - 1);
        return heads;
    }

    private double rooted(int word) {
        return scores[word][0] + whole[1][0][word] + whole[0][word][size - 1];
    }

    /** An arc between both ends, either way. */
    private void join(int from, int to) {
        double best = Double.NEGATIVE_INFINITY;
        for (int split = from; split < to; split++) {
            double total = whole[0][from][split] + whole[1][split + 1][to];
            if (total > best) {
                best = total;
                openSplit[from][to] = split;
            }
        }
        open[0][from][to] = best + scores[to][from + 1];
        open[1][from][to] = best + scores[from][to + 1];
    }

    private void finish(int from, int to) {
        double left = Double.NEGATIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int split = from; split < to; split++) {
            double total = whole[1][from][split] + open[1][split][to];
            if (total > right) {
                right = total;
                wholeSplit[1][from][to] = split;
            }
        }
        for (int split = from + 1; split <= to; split++) {
            double total = open[0][from][split] + whole[0][split][to];
            if (total > left) {
                left = total;
                wholeSplit[0][from][to] = split;
            }
        }
        whole[0][from][to] = left;
        whole[1][from][to] = right;
    }

    /** Writes down the arcs of a finished stretch under the word at its left ({@code end} 0) or right ({@code end} 1) end. */
    private void trace(int end, int from, int to) {
        if (from == to) {
            return;
        }
        int split = wholeSplit[end][from][to];
        if (end == 0) {
            heads[split] = from;
            traceWithin(from, split);
            trace(0, split, to);
        } else {
            heads[split] = to;
            trace(1, from, split);
            traceWithin(split, to);
        }
    }

    private void traceWithin(int from, int to) {
        int split = openSplit[from][to];
        trace(0, from, split);
        trace(1, split + 1, to);
    }
}
