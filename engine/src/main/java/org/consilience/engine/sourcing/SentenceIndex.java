package org.consilience.engine.sourcing;

import java.util.Arrays;
import java.util.List;

/**
 * Which reports have a sentence like this: every sentence stands under the least of its runs by two hash functions.
 *
 * <p>Two sentences meet under a function as often as their runs overlap (MinHash), so of sentences of which half the runs are
 * shared two in three meet in the mean, and all that are the same. A report takes sixteen bytes a sentence.
 */
final class SentenceIndex {
    private static final long[] SEEDS = {0x9e3779b97f4a7c15L, 0xc2b2ae3d27d4eb4fL};
    /** Of reports that share a sentence these many of the first are told; the rest carry everyday words, or meet through them. */
    private static final int FIRST = 500;

    /** Key in the upper half, report in the lower, ascending. */
    private final long[] entries;

    SentenceIndex(List<Shingles> texts) {
        int sentences = texts.stream().mapToInt(Shingles::count).sum();
        this.entries = new long[sentences * SEEDS.length];
        int at = 0;
        for (int report = 0; report < texts.size(); report++) {
            Shingles text = texts.get(report);
            for (int s = 0; s < text.count(); s++) {
                for (long seed : SEEDS) {
                    entries[at++] = key(text.sentence(s), seed) << Integer.SIZE | report;
                }
            }
        }
        Arrays.parallelSort(entries);
    }

    private static long key(int[] runs, long seed) {
        long least = Long.MAX_VALUE;
        for (int run : runs) {
            least = Math.min(least, Shingles.mixed(run ^ seed) >>> 1);
        }
        return (least ^ seed) >>> 8 & 0xffffffffL;
    }

    /** How many sentences of a text each earlier report seems to have. */
    void count(Shingles text, int report, Tally tally) {
        for (int s = 0; s < text.count(); s++) {
            for (long seed : SEEDS) {
                long first = key(text.sentence(s), seed) << Integer.SIZE;
                int at = lowerBound(first);
                for (int seen = 0;
                        seen < FIRST && at < entries.length && entries[at] < (first | report);
                        seen++, at++) {
                    tally.add((int) entries[at], s);
                }
            }
        }
    }

    private int lowerBound(long entry) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sentences met, report by report; used again and again. */
    static final class Tally {
        private final int[] met;
        private final int[] last;
        private int[] touched = new int[64];
        private int size;

        Tally(int reports) {
            this.met = new int[reports];
            this.last = new int[reports];
        }

        private void add(int report, int sentence) {
            if (met[report] == 0) {
                touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size);
                touched[size++] = report;
                last[report] = -1;
            }
            if (last[report] != sentence) {
                met[report]++;
                last[report] = sentence;
            }
        }

        /** The reports met, ascending. */
        int[] reports() {
            int[] reports = Arrays.copyOf(touched, size);
            Arrays.sort(reports);
            return reports;
        }

        int met(int report) {
            return met[report];
        }

        void clear() {
            for (int i = 0; i < size; i++) {
                met[touched[i]] = 0;
            }
            size = 0;
        }
    }
}
