package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree over a sentence's words, one of them hanging from the root, after Chu and Liu (1965) and Edmonds (1967).
 *
 * <p>Nodes are numbered from 1, the root is 0; a score stands at [word][head].
 */
final class Tree {
    private static final double NEVER = -1e9;
    private static final double NOT_ROOT = -1e8;
    private static final int ROOTS_TRIED = 4;

    private Tree() {}

    /**
     * The head of every word, counted from 0, -1 for the word at the root.
     *
     * @param scores a row for each word: first the score of the root, then of every word as its head
     */
    static int[] heads(double[][] scores) {
        double[][] all = new double[scores.length + 1][scores.length + 1];
        Arrays.fill(all[0], NEVER);
        for (int word = 1; word < all.length; word++) {
            System.arraycopy(scores[word - 1], 0, all[word], 0, all.length);
            all[word][word] = NEVER;
        }
        int[] heads = highest(all);
        boolean single = Arrays.stream(heads).filter(head -> head == 0).count() == 1;
        if (!single || !cycle(heads).isEmpty()) {
            heads = bestRooted(all);
        }
        return Arrays.stream(heads).skip(1).map(head -> head - 1).toArray();
    }

    private static int[] bestRooted(double[][] all) {
        int[] best = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int root : likelyRoots(all)) {
            int[] heads = arborescence(rooted(all, root));
            double total = 0;
            for (int word = 1; word < heads.length; word++) {
                total += rootedScore(all, root, word, heads[word]);
            }
            if (total > most) {
                most = total;
                best = heads;
            }
        }
        return best;
    }

    private static double rootedScore(double[][] all, int root, int word, int head) {
        return head == 0 && word != root ? NOT_ROOT : all[word][head];
    }

    private static List<Integer> likelyRoots(double[][] all) {
        List<Integer> words = new ArrayList<>();
        for (int word = 1; word < all.length; word++) {
            words.add(word);
        }
        words.sort((a, b) -> Double.compare(all[b][0], all[a][0]));
        return words.subList(0, Math.min(ROOTS_TRIED, words.size()));
    }

    private static double[][] rooted(double[][] all, int root) {
        double[][] one = new double[all.length][];
        for (int word = 0; word < all.length; word++) {
            one[word] = all[word].clone();
            one[word][0] = word == root ? all[word][0] : NOT_ROOT;
        }
        Arrays.fill(one[root], 1, one.length, NEVER);
        return one;
    }

    private static int[] highest(double[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        for (int word = 1; word < scores.length; word++) {
            for (int head = 1; head < scores.length; head++) {
                if (scores[word][head] > scores[word][heads[word]]) {
                    heads[word] = head;
                }
            }
        }
        return heads;
    }

    /** The nodes of a cycle, or none. */
    private static List<Integer> cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            while (at > 0 && seen[at] == 0) {
                seen[at] = word;
                at = heads[at];
            }
            if (at > 0 && seen[at] == word) {
                List<Integer> ring = new ArrayList<>(List.of(at));
                for (int next = heads[at]; next != at; next = heads[next]) {
                    ring.add(next);
                }
                return ring;
            }
        }
        return List.of();
    }

    private static int[] arborescence(double[][] scores) {
        int[] heads = highest(scores);
        List<Integer> ring = cycle(heads);
        return ring.isEmpty() ? heads : new Contraction(scores, heads, ring).expanded();
    }

    /** A graph in which a cycle has become one node, the last. */
    private static final class Contraction {
        private final double[][] scores;
        private final int[] heads;
        private final List<Integer> ring;
        private final List<Integer> outside = new ArrayList<>();

        Contraction(double[][] scores, int[] heads, List<Integer> ring) {
            this.scores = scores;
            this.heads = heads;
            this.ring = ring;
            for (int node = 0; node < scores.length; node++) {
                if (!ring.contains(node)) {
                    outside.add(node);
                }
            }
        }

        int[] expanded() {
            int whole = outside.size();
            int[] found = arborescence(contracted());
            int[] result = heads.clone();
            for (int node = 1; node < whole; node++) {
                result[outside.get(node)] =
                        found[node] == whole ? bestHead(outside.get(node)) : outside.get(found[node]);
            }
            int entry = outside.get(found[whole]);
            result[entered(entry)] = entry;
            return result;
        }

        private double[][] contracted() {
            int whole = outside.size();
            double[][] small = new double[whole + 1][whole + 1];
            double weight =
                    ring.stream().mapToDouble(word -> scores[word][heads[word]]).sum();
            for (int a = 0; a < whole; a++) {
                int node = outside.get(a);
                for (int b = 0; b < whole; b++) {
                    small[a][b] = scores[node][outside.get(b)];
                }
                small[a][whole] = node == 0 ? NEVER : scores[node][bestHead(node)];
                int word = entered(node);
                small[whole][a] = scores[word][node] - scores[word][heads[word]] + weight;
                small[a][a] = NEVER;
            }
            small[whole][whole] = NEVER;
            return small;
        }

        /** The word of the cycle that best heads a node outside. */
        private int bestHead(int node) {
            int best = ring.get(0);
            for (int word : ring) {
                best = scores[node][word] > scores[node][best] ? word : best;
            }
            return best;
        }

        /** The word of the cycle that best leaves it to hang from a node outside. */
        private int entered(int node) {
            int best = ring.get(0);
            for (int word : ring) {
                best = gain(word, node) > gain(best, node) ? word : best;
            }
            return best;
        }

        private double gain(int word, int node) {
            return scores[word][node] - scores[word][heads[word]];
        }
    }
}
