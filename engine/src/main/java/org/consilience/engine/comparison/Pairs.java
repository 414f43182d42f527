package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The pairs of statements that may state the same thing, with how alike they are: by words where a story is large, else by vectors too. */
final class Pairs {
    /** Of no more statements than this all vectors are held against one another. */
    private static final int SMALL = 1000;
    /** Least likeness, or cosine of vectors, of which a pair is kept. */
    private static final double LIKE = 0.12;

    private static final double NEAR = 0.5;

    private int[] firsts = new int[1024];
    private int[] seconds = new int[1024];
    private int size;

    private Pairs() {}

    /** Those of different reports, the later statement of each first. */
    static Pairs among(List<Statement> statements, Likeness likeness) {
        Pairs pairs = new Pairs();
        Candidates candidates = new Candidates(statements);
        for (Statement a : statements) {
            BitSet others = new BitSet();
            candidates.before(a).forEach(others::set);
            for (int b = statements.size() <= SMALL ? 0 : a.index(); b < a.index(); b++) {
                others.set(b, others.get(b) || statements.get(b).report() != a.report());
            }
            others.stream().forEach(b -> pairs.keep(a, statements.get(b), likeness));
        }
        return pairs;
    }

    private void keep(Statement a, Statement b, Likeness likeness) {
        double cosine = a.meaning().cosine(b.meaning());
        if (cosine >= NEAR || likeness.of(a, b, cosine) >= LIKE) {
            if (size == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * size);
                seconds = Arrays.copyOf(seconds, 2 * size);
            }
            firsts[size] = a.index();
            seconds[size++] = b.index();
        }
    }

    int size() {
        return size;
    }

    int first(int pair) {
        return firsts[pair];
    }

    int second(int pair) {
        return seconds[pair];
    }
}
