package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final long SEED = 4711;

    @Test
    void noTreeScoresMore() {
        Random random = new Random(SEED);
        for (int round = 0; round < 120; round++) {
            double[][] scores = scores(random, 1 + random.nextInt(5));
            int[] heads = Tree.heads(scores);
            assertThat(total(scores, heads))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(best(scores));
        }
    }

    @Test
    void longSentencesBecomeTrees() {
        Random random = new Random(SEED);
        for (int words : new int[] {20, 60, 120}) {
            assertThat(isTree(Tree.heads(scores(random, words)))).isTrue();
        }
    }

    private static double[][] scores(Random random, int words) {
        double[][] scores = new double[words][words + 1];
        for (double[] row : scores) {
            Arrays.setAll(row, head -> random.nextInt(1000) / 8.0);
        }
        return scores;
    }

    private static double best(double[][] scores) {
        int words = scores.length;
        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[words];
        for (int code = 0; code < Math.pow(words + 1, words); code++) {
            int rest = code;
            for (int word = 0; word < words; word++) {
                heads[word] = rest % (words + 1) - 1;
                rest /= words + 1;
            }
            if (isTree(heads)) {
                best = Math.max(best, total(scores, heads));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        if (Arrays.stream(heads).filter(head -> head < 0).count() != 1) {
            return false;
        }
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            int steps = 0;
            while (at >= 0 && steps <= heads.length) {
                at = heads[at];
                steps++;
            }
            if (at >= 0 || crosses(heads, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean crosses(int[] heads, int word) {
        if (heads[word] < 0) {
            return IntStream.range(0, heads.length)
                    .anyMatch(other -> Math.min(other, heads[other]) < word
                            && word < Math.max(other, heads[other])
                            && heads[other] >= 0);
        }
        int from = Math.min(word, heads[word]);
        int to = Math.max(word, heads[word]);
        return IntStream.range(from + 1, to).anyMatch(inside -> heads[inside] < from || heads[inside] > to);
    }

    private static double total(double[][] scores, int[] heads) {
        double total = 0;
        for (int word = 0; word < heads.length; word++) {
            total += scores[word][heads[word] + 1];
        }
        return total;
    }
}
