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

    /** Best totals over stretches of words under the one at the left ([0]) or right ([1]) end: finished, and about to be. */
    private final Totals[] whole;

    private final Totals[] open;
    private final int[][][] wholeSplit;
    private final int[][] openSplit;
    private final int[] heads;

    private Tree(double[][] scores) {
        this.scores = scores;
        this.size = scores.length;
        this.whole = new Totals[] {new Totals(size), new Totals(size)};
        this.open = new Totals[] {new Totals(size), new Totals(size)};
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
        int[] favourites = favourites(scores);
        return isTree(favourites) ? favourites : new Tree(scores).best();
    }

    /** The best head of each word by itself: where these make a tree, as they mostly do, no tree is better. */
    private static int[] favourites(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int word = 0; word < heads.length; word++) {
            heads[word] = -1;
            for (int head = 0; head < heads.length; head++) {
                if (head != word && scores[word][head + 1] > scores[word][heads[word] + 1]) {
                    heads[word] = head;
                }
            }
        }
        return heads;
    }

    /** Whether one word hangs from the root, all others in the end from it, and no arc crosses another, the root standing before all. */
    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] < 0 ? 1 : 0;
            if (isCrossed(heads, word) || isInCircle(heads, word)) {
                return false;
            }
        }
        return roots == 1;
    }

    private static boolean isCrossed(int[] heads, int word) {
        int from = Math.min(word, heads[word]);
        int to = Math.max(word, heads[word]);
        for (int inside = from + 1; inside < to; inside++) {
            if (heads[inside] < from || heads[inside] > to) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCircle(int[] heads, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            at = heads[at];
        }
        return at >= 0;
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
        return scores[word][0] + whole[1].from[0][word] + whole[0].from[word][size - 1];
    }

    /** An arc between both ends, either way. */
    private void join(int from, int to) {
        double[] left = whole[0].from[from];
        double[] right = whole[1].to[to];
        int split = best(left, right, 1, from, to);
        double both = left[split] + right[split + 1];
        openSplit[from][to] = split;
        open[0].set(from, to, both + scores[to][from + 1]);
        open[1].set(from, to, both + scores[from][to + 1]);
    }

    private void finish(int from, int to) {
        double[] done = whole[1].from[from];
        double[] begun = open[1].to[to];
        int split = best(done, begun, 0, from, to);
        wholeSplit[1][from][to] = split;
        whole[1].set(from, to, done[split] + begun[split]);
        begun = open[0].from[from];
        done = whole[0].to[to];
        split = best(begun, done, 0, from + 1, to + 1);
        wholeSplit[0][from][to] = split;
        whole[0].set(from, to, begun[split] + done[split]);
    }

    /** The first place, of those from {@code begin} up to {@code end}, where both rows, the second so much farther on, add up to most. */
    private static int best(double[] first, double[] second, int farther, int begin, int end) {
        int best = begin;
        double most = first[begin] + second[begin + farther];
        for (int at = begin + 1; at < end; at++) {
            double total = first[at] + second[at + farther];
            if (total > most) {
                most = total;
                best = at;
            }
        }
        return best;
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

    /** A number for every stretch of words, twice: whichever end stays, those of the other stand in a row, as a processor likes them. */
    private static final class Totals {
        private final double[][] from;
        private final double[][] to;

        Totals(int size) {
            this.from = new double[size][size];
            this.to = new double[size][size];
        }

        void set(int first, int last, double total) {
            from[first][last] = total;
            to[last][first] = total;
        }
    }
}
