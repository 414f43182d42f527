package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    private final List<Statement> statements;
    private final int[][] postings;

    Candidates(List<Statement> statements) {
        this.statements = statements;
        this.postings = postings(statements);
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

    /** Indexes of the statements that stand before this one and share a word with it, the likest in words first. */
    List<Integer> before(Statement statement) {
        double[] shared = new double[statement.index()];
        List<Integer> found = new ArrayList<>();
        TermVector vector = statement.terms();
        for (int i = 0; i < vector.size(); i++) {
            for (int other : postings[vector.number(i)]) {
                if (other >= statement.index()) {
                    break;
                }
                if (statements.get(other).report() != statement.report()) {
                    if (shared[other] == 0) {
                        found.add(other);
                    }
                    shared[other] +=
                            vector.weight(i) * statements.get(other).terms().weightOf(vector.number(i));
                }
            }
        }
        found.sort((a, b) -> shared[a] == shared[b] ? Integer.compare(a, b) : Double.compare(shared[b], shared[a]));
        return found.size() > KEPT ? found.subList(0, KEPT) : found;
    }
}
