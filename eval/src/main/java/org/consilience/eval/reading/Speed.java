package org.consilience.eval.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.consilience.eval.Crew;

/**
 * How many words a second two readers read, side by side, each with as many threads as there are processors.
 *
 * <p>Both read all texts once before anything is timed, so that neither is still being compiled; then they take turns, so that
 * whatever else the machine does slows both, each after what the other has left behind is cleared away. What is told is the middle one of the rounds.
 */
final class Speed {
    private final int rounds;
    private final List<String> texts;
    private final double words;

    Speed(int rounds, List<String> texts) {
        this.rounds = rounds;
        this.texts = texts;
        this.words = texts.stream()
                .mapToLong(text -> text.trim().split("\\s+", -1).length)
                .sum();
    }

    /** Measures both. */
    Compared compare(Consumer<String> ours, Consumer<String> peer) throws InterruptedException {
        wordsPerSecond(ours);
        wordsPerSecond(peer);
        double[] mine = new double[rounds];
        double[] theirs = new double[rounds];
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            mine[round] = wordsPerSecond(ours);
            theirs[round] = wordsPerSecond(peer);
            times[round] = mine[round] / theirs[round];
        }
        return new Compared(middle(mine), middle(theirs), middle(times));
    }

    private double wordsPerSecond(Consumer<String> reader) throws InterruptedException {
        System.gc();
        long start = System.nanoTime();
        Crew.each(Runtime.getRuntime().availableProcessors(), texts, reader);
        return words / ((System.nanoTime() - start) / 1e9);
    }

    private static double middle(double[] rounds) {
        return Arrays.stream(rounds).sorted().toArray()[rounds.length / 2];
    }

    /** Words a second of both, and how many times as many ours are, each the middle one of the rounds. */
    record Compared(double ours, double peer, double times) {}
}
