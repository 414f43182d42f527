package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.consilience.model.Reading;
import org.consilience.model.Sentence;

/**
 * A report's text as the three-word runs of its sentences, each run a number.
 *
 * <p>Sentences of fewer than five words are left out, and so is boilerplate: they say nothing of who copied whom.
 */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 5;

    private final List<long[]> sentences;
    private final long[] sorted;

    private Shingles(List<long[]> sentences) {
        this.sentences = sentences;
        this.sorted = sentences.stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    static Shingles of(Reading reading) {
        String text = reading.report().text();
        List<long[]> sentences = new ArrayList<>();
        for (Sentence sentence : reading.syntax().sentences()) {
            List<String> words = words(sentence.span().in(text));
            if (words.size() >= FEWEST_WORDS && !reading.report().isBoilerplate(sentence.span())) {
                sentences.add(runs(words));
            }
        }
        return new Shingles(sentences);
    }

    /** How many sentences there are. */
    int count() {
        return sentences.size();
    }

    /** All runs of the report, ascending, each once. */
    LongStream runs() {
        return Arrays.stream(sorted);
    }

    /** Part of the sentences of which at least {@code most} of the runs stand in the other report, 0 to 1. */
    double shareIn(Shingles other, double most) {
        if (sentences.isEmpty()) {
            return 0;
        }
        long found = sentences.stream()
                .filter(runs -> part(runs, other.sorted) >= most)
                .count();
        return (double) found / sentences.size();
    }

    private static double part(long[] runs, long[] sorted) {
        long found = Arrays.stream(runs)
                .filter(run -> Arrays.binarySearch(sorted, run) >= 0)
                .count();
        return (double) found / runs.length;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static long[] runs(List<String> words) {
        long[] runs = new long[words.size() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 1125899906842597L;
            for (String word : words.subList(i, i + RUN)) {
                for (int k = 0; k < word.length(); k++) {
                    run = 31 * run + word.charAt(k);
                }
                run = 31 * run + ' ';
            }
            runs[i] = mixed(run);
        }
        return runs;
    }

    /** Spreads a number's bits, so that any part of them tells it from others (the finaliser of SplitMix64). */
    private static long mixed(long run) {
        long z = (run ^ (run >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
