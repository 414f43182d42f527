package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of statements that may state the same thing, by number, with how alike they are: by words where a story is large, else by
 * vectors too.
 *
 * <p>They stand in order of the later statement, which is the first of a pair, and then of the earlier one.
 */
final class Pairs {
    /** Of no more statements than this all vectors are held against one another. */
    private static final int SMALL = 1000;
    /** Least likeness, or cosine of vectors, of which a pair is kept. */
    private static final double LIKE = 0.12;

    private static final double NEAR = 0.5;
    /** So many statements are held against those before them in one go. */
    private static final int BLOCK = 128;

    /** Where each statement's pairs begin. */
    private final int[] begins;

    private final int[] firsts;
    private final int[] seconds;
    private final double[] cosines;
    private final double[] likenesses;

    private Pairs(int statements, List<Block> blocks) {
        int size = blocks.stream().mapToInt(block -> block.size).sum();
        begins = new int[statements + 1];
        firsts = new int[size];
        seconds = new int[size];
        cosines = new double[size];
        likenesses = new double[size];
        int at = 0;
        for (Block block : blocks) {
            System.arraycopy(block.firsts, 0, firsts, at, block.size);
            System.arraycopy(block.seconds, 0, seconds, at, block.size);
            System.arraycopy(block.cosines, 0, cosines, at, block.size);
            System.arraycopy(block.likenesses, 0, likenesses, at, block.size);
            at += block.size;
        }
        for (int first : firsts) {
            begins[first + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
    }

    /** Those of different reports. */
    static Pairs among(List<Statement> statements, Likeness likeness) {
        Candidates candidates = new Candidates(statements);
        List<Block> blocks = IntStream.rangeClosed(0, statements.size() / BLOCK)
                .parallel()
                .mapToObj(block -> {
                    int begin = block * BLOCK;
                    List<Statement> mine = statements.subList(begin, Math.min(statements.size(), begin + BLOCK));
                    return new Block(mine, statements, likeness, candidates.search());
                })
                .toList();
        return new Pairs(statements.size(), blocks);
    }

    int size() {
        return firsts.length;
    }

    int first(int pair) {
        return firsts[pair];
    }

    int second(int pair) {
        return seconds[pair];
    }

    /** Cosine of the two statements' vectors. */
    double cosine(int pair) {
        return cosines[pair];
    }

    double likeness(int pair) {
        return likenesses[pair];
    }

    /** Number of the pair that two statements are, negative where they are none. */
    int of(int a, int b) {
        int first = Math.max(a, b);
        return Arrays.binarySearch(seconds, begins[first], begins[first + 1], Math.min(a, b));
    }

    /** The pairs of statements that follow one another with those before them. */
    private static final class Block {
        private final List<Statement> statements;
        private final Likeness likeness;
        private int size;
        private int[] firsts = new int[BLOCK];
        private int[] seconds = new int[BLOCK];
        private double[] cosines = new double[BLOCK];
        private double[] likenesses = new double[BLOCK];

        Block(List<Statement> mine, List<Statement> statements, Likeness likeness, Candidates.Search search) {
            this.statements = statements;
            this.likeness = likeness;
            for (Statement statement : mine) {
                before(statement, search).forEach(other -> hold(statement, statements.get(other)));
            }
        }

        private IntStream before(Statement statement, Candidates.Search search) {
            return statements.size() > SMALL
                    ? search.before(statement)
                    : IntStream.range(0, statement.index())
                            .filter(other -> statements.get(other).report() != statement.report());
        }

        private void hold(Statement first, Statement second) {
            double cosine = first.meaning().cosine(second.meaning());
            double alike = likeness.of(first, second, cosine);
            if (cosine >= NEAR || alike >= LIKE) {
                if (size == firsts.length) {
                    firsts = Arrays.copyOf(firsts, 2 * size);
                    seconds = Arrays.copyOf(seconds, 2 * size);
                    cosines = Arrays.copyOf(cosines, 2 * size);
                    likenesses = Arrays.copyOf(likenesses, 2 * size);
                }
                firsts[size] = first.index();
                seconds[size] = second.index();
                cosines[size] = cosine;
                likenesses[size++] = alike;
            }
        }
    }
}
