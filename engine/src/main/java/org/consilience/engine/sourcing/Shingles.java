package org.consilience.engine.sourcing;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consilience.model.Reading;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/**
 * A report's text as the three-word runs of its sentences, each run a number.
 *
 * <p>Sentences of fewer than five words are left out, and so is boilerplate: they say nothing of who copied whom; and a caption that
 * stands under every picture counts once. A word takes about eight bytes.
 */
final class Shingles {
    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 5;
    /** Bits that tell a place within a word of marks. */
    private static final int BITS = 6;

    private static final int BITS_A_WORD = 1 << BITS;
    /** Bits a run in the marks, or twice as many. */
    private static final int SPARSE = 8;

    private final int[][] sentences;
    private final int[] sorted;
    /** A bit for every run, so that most of those of other reports are told apart at a glance. */
    private final long[] marks;

    private Shingles(List<int[]> sentences) {
        this.sentences = sentences.toArray(int[][]::new);
        this.sorted = sentences.stream()
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        this.marks = new long[Math.max(1, Integer.highestOneBit(sorted.length) / BITS_A_WORD * SPARSE)];
        for (int run : sorted) {
            marks[word(run)] |= 1L << run;
        }
    }

    private int word(int run) {
        return run >>> BITS & marks.length - 1;
    }

    private boolean has(int run) {
        return (marks[word(run)] & 1L << run) != 0 && Arrays.binarySearch(sorted, run) >= 0;
    }

    static Shingles of(Reading reading) {
        String text = reading.report().text();
        List<int[]> sentences = new ArrayList<>();
        Set<IntBuffer> met = new HashSet<>();
        for (Sentence sentence : reading.syntax().sentences()) {
            int[] words = words(text, sentence.span());
            if (words.length >= FEWEST_WORDS && !reading.report().isBoilerplate(sentence.span())) {
                int[] runs = runs(words);
                if (met.add(IntBuffer.wrap(runs))) {
                    sentences.add(runs);
                }
            }
        }
        return new Shingles(sentences);
    }

    /** How many sentences there are. */
    int count() {
        return sentences.length;
    }

    /** The runs of a sentence, in its order. */
    int[] sentence(int index) {
        return sentences[index];
    }

    /** How many sentences have at least {@code most} of their runs, 0 to 1, in the other report. */
    int standIn(Shingles other, double most) {
        int found = 0;
        for (int[] runs : sentences) {
            found += other.holds(runs, most) ? 1 : 0;
        }
        return found;
    }

    /** Whether {@code wanted} sentences stand in the other report; told without counting on where they cannot any more. */
    boolean standIn(Shingles other, double most, int wanted) {
        int found = 0;
        for (int s = 0; s < sentences.length && found < wanted && found + sentences.length - s >= wanted; s++) {
            found += other.holds(sentences[s], most) ? 1 : 0;
        }
        return found >= wanted;
    }

    private boolean holds(int[] runs, double most) {
        int wanted = (int) Math.ceil(most * runs.length);
        int found = 0;
        for (int i = 0; i < runs.length && found < wanted && found + runs.length - i >= wanted; i++) {
            found += has(runs[i]) ? 1 : 0;
        }
        return found >= wanted;
    }

    /** Every word of letters and digits as a number, whatever its capitals. */
    private static int[] words(String text, Span span) {
        int[] words = new int[span.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean within = false;
        for (int i = span.begin(); i < span.end(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                hash = 31 * hash + Character.toLowerCase(letter);
                within = true;
            } else if (within) {
                words[count++] = hash;
                hash = 0;
                within = false;
            }
        }
        if (within) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static int[] runs(int[] words) {
        int[] runs = new int[words.length - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int k = i; k < i + RUN; k++) {
                run = mixed(run * 31 + words[k]);
            }
            runs[i] = (int) run;
        }
        return runs;
    }

    /** Spreads a number's bits, so that any part of them tells it from others (the finaliser of SplitMix64). */
    static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
