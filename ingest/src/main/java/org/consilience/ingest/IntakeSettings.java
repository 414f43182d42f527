package org.consilience.ingest;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much is read at most, and which languages the reader knows.
 *
 * @param reportBytes largest page, article or text that is read, in bytes as it came in
 * @param unpackedBytes most that one archive or compressed file may unpack to, with all that is packed inside it
 * @param unpackRatio most bytes that one packed byte may become, looked at once a mebibyte has come out
 * @param depth most archives inside one another, and most folders
 * @param languages ISO 639-1 codes of the languages that are read
 */
public record IntakeSettings(
        long reportBytes, long unpackedBytes, int unpackRatio, int depth, SortedSet<String> languages) {
    /** 20 MB a report, 10 GB an archive, a ratio of 200, 8 archives deep; English. */
    public static final IntakeSettings DEFAULT =
            new IntakeSettings(20_000_000, 10_000_000_000L, 200, 8, new TreeSet<>(java.util.Set.of("en")));

    public IntakeSettings {
        if (reportBytes < 1 || reportBytes > 500_000_000 || unpackedBytes < 1 || unpackRatio < 1 || depth < 1) {
            throw new IllegalArgumentException("limits out of range: " + reportBytes + " bytes a report, "
                    + unpackedBytes + " unpacked, ratio " + unpackRatio + ", depth " + depth);
        }
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }
}
