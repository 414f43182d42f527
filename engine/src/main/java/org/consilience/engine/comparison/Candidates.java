package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which statements are worth comparing: for each those of other reports that share the most telling words with it.
 *
 * <p>Words that stand in very many statements do not count and each statement keeps only so many others, so that time and memory
 * grow with the story and not with its square.
 */
final class Candidates {
    /** A word in more statements than this tells nothing by itself. */
    private static final int COMMON = 4000;
    /** No statement is compared with more than this many before it: what states the same is among the likest in words. */
    private static final int KEPT = 96;
    /** From so many statements on only a third as many are kept, for memory's sake. */
    private static final int MANY = 10_000;

    private final List<Statement> statements;
    private final int[][] postings;
    private final double[][] weights;
    private final int[] reports;

    Candidates(List<Statement> statements) {
        this.statements = statements;
        this.postings = postings(statements);
        this.weights = new double[postings.length][];
        for (int term = 0; term < postings.length; term++) {
            weights[term] = new double[postings[term].length];
            for (int p = 0; p < postings[term].length; p++) {
                weights[term][p] = statements.get(postings[term][p]).terms().weightOf(term);
            }
        }
        this.reports = statements.stream().mapToInt(Statement::report).toArray();
    }

    private static int[][] postings(List<Statement> statements) {
        int terms = 0;
        for (Statement statement : statements) {
            for (int i = 0; i < statement.terms().size(); i++) {
                terms = Math.max(terms, statement.terms().number(i) + 1);
            }
        }
        int[] sizes = new int[terms];
        statements.forEach(statement -> count(statement.terms(), sizes));
        int[][] postings = new int[terms][];
        for (int term = 0; term < terms; term++) {
            postings[term] = new int[sizes[term] <= COMMON ? sizes[term] : 0];
        }
        Arrays.fill(sizes, 0);
        for (Statement statement : statements) {
            TermVector vector = statement.terms();
            for (int i = 0; i < vector.size(); i++) {
                int term = vector.number(i);
                if (sizes[term] < postings[term].length) {
                    postings[term][sizes[term]++] = statement.index();
                }
            }
        }
        return postings;
    }

    private static void count(TermVector vector, int[] sizes) {
        for (int i = 0; i < vector.size(); i++) {
            sizes[vector.number(i)]++;
        }
    }

    /** For one thread; many may search at once, each with its own. */
    Search search() {
        return new Search();
    }

    /** Looks up one statement after the other. */
    final class Search {
        /** What each statement shares with the one that is asked for; all zero between two questions. */
        private final double[] shared = new double[statements.size()];

        private final int[] touched = new int[statements.size()];

        /** Indexes of the statements that stand before this one and are the likest in words, in order. */
        IntStream before(Statement statement) {
            int found = 0;
            TermVector vector = statement.terms();
            for (int i = 0; i < vector.size(); i++) {
                int[] others = postings[vector.number(i)];
                for (int p = 0; p < others.length && others[p] < statement.index(); p++) {
                    int other = others[p];
                    if (reports[other] != statement.report()) {
                        if (shared[other] == 0) {
                            touched[found++] = other;
                        }
                        shared[other] += vector.weight(i) * weights[vector.number(i)][p];
                    }
                }
            }
            int[] likest = likest(found);
            for (int i = 0; i < found; i++) {
                shared[touched[i]] = 0;
            }
            return Arrays.stream(likest).sorted();
        }

        private int[] likest(int found) {
            int most = statements.size() < MANY ? KEPT : KEPT / 3;
            Comparator<Integer> least = Comparator.comparingDouble((Integer other) -> shared[other])
                    .thenComparing(Comparator.reverseOrder());
            PriorityQueue<Integer> kept = new PriorityQueue<>(most + 1, least);
            for (int i = 0; i < found; i++) {
                if (kept.size() < most || shared[touched[i]] >= shared[kept.peek()]) {
                    kept.add(touched[i]);
                    if (kept.size() > most) {
                        kept.poll();
                    }
                }
            }
            return kept.stream().mapToInt(other -> other).toArray();
        }
    }
}
