package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.consilience.model.OriginId;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing.Basis;
import org.consilience.model.Sourcing.Copy;

/**
 * Finds reports that carry one text, however it was cut, reordered or lightly rewritten.
 *
 * <p>A sentence stands in another report when half of its three-word runs do; two reports carry one text when half the
 * sentences of the shorter stand in the longer, or when both credit one agency and share a tenth of them: versions of one
 * dispatch. Which pairs to look at is told by an index of sentences, so that time grows with the pairs that share some, not with all
 * pairs: some 40 seconds of one processor for 100,000 reports of fifteen sentences, and less than 500 bytes a sentence.
 */
public final class CopyFinder {
    private static final double SAME_SENTENCE = 0.5;
    private static final double COPY = 0.5;
    private static final double DISPATCH = 0.1;
    /** Sentences that two versions of a dispatch must share. */
    private static final int FEWEST_OF_DISPATCH = 2;
    /** Part of the sentences wanted that the index must have met: it misses some that were rewritten. */
    private static final double MET = 0.5;
    /** Reports that one thread takes at a time. */
    private static final int PORTION = 512;

    private final List<Reading> readings;
    private final Map<ReportId, List<OriginId>> credits;
    private final List<Shingles> texts;
    private final SentenceIndex index;

    private CopyFinder(List<Reading> readings, Map<ReportId, List<OriginId>> credits) {
        this.readings = readings;
        this.credits = credits;
        this.texts = readings.parallelStream().map(Shingles::of).toList();
        this.index = new SentenceIndex(texts);
    }

    /**
     * Every pair that carries one text, by the later report, then the earlier.
     *
     * @param credits the agencies that each report credits
     */
    public static List<Copy> among(List<Reading> readings, Map<ReportId, List<OriginId>> credits) {
        CopyFinder finder = new CopyFinder(readings, credits);
        int portions = (readings.size() + PORTION - 1) / PORTION;
        return IntStream.range(0, portions)
                .parallel()
                .mapToObj(finder::portion)
                .flatMap(List::stream)
                .toList();
    }

    private List<Copy> portion(int portion) {
        List<Copy> copies = new ArrayList<>();
        SentenceIndex.Tally tally = new SentenceIndex.Tally(readings.size());
        int end = Math.min(readings.size(), (portion + 1) * PORTION);
        for (int later = portion * PORTION; later < end; later++) {
            index.count(texts.get(later), later, tally);
            for (int earlier : tally.reports()) {
                compare(later, earlier, tally.met(earlier), copies);
            }
            tally.clear();
        }
        return copies;
    }

    private void compare(int later, int earlier, int met, List<Copy> copies) {
        Shingles one = texts.get(later);
        Shingles other = texts.get(earlier);
        int shorter = Math.min(one.count(), other.count());
        boolean sameAgency = creditOneAgency(later, earlier);
        double least = sameAgency ? DISPATCH : COPY;
        if (met < Math.floor(MET * least * shorter)) {
            return;
        }
        Shingles less = one.count() <= other.count() ? one : other;
        Shingles more = less == one ? other : one;
        boolean text = less.standIn(more, SAME_SENTENCE, (int) Math.ceil(COPY * shorter));
        int ofDispatch = Math.max(FEWEST_OF_DISPATCH, (int) Math.ceil(DISPATCH * shorter));
        if (text || (sameAgency && less.standIn(more, SAME_SENTENCE, ofDispatch))) {
            double share = (double) one.standIn(other, SAME_SENTENCE) / one.count();
            copies.add(new Copy(id(later), id(earlier), share, text ? Basis.TEXT : Basis.DISPATCH));
        }
    }

    private boolean creditOneAgency(int one, int other) {
        return !Collections.disjoint(
                credits.getOrDefault(id(one), List.of()), credits.getOrDefault(id(other), List.of()));
    }

    private ReportId id(int report) {
        return readings.get(report).report().id();
    }
}
