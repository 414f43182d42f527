package org.consilience.model;

import java.util.List;
import java.util.Map;

/**
 * Who says so, throughout a story.
 *
 * @param origins each once, in order of first use
 * @param saidBy for every claim its chain, outermost first
 * @param credits for every report the agencies it credits
 * @param copies pairs of reports that carry one text
 */
public record Sourcing(
        List<Origin> origins,
        Map<ClaimId, List<OriginId>> saidBy,
        Map<ReportId, List<OriginId>> credits,
        List<Copy> copies) {
    public Sourcing {
        origins = List.copyOf(origins);
        saidBy = Map.copyOf(saidBy);
        credits = Map.copyOf(credits);
        copies = List.copyOf(copies);
    }

    /**
     * Two reports that carry one text.
     *
     * @param report the later one
     * @param of the earlier one
     * @param share part of the later one's sentences that stand in the earlier one too, 0 to 1
     */
    public record Copy(ReportId report, ReportId of, double share) {
        public Copy {
            Require.that(share >= 0 && share <= 1, "share needs 0 to 1", share);
        }
    }
}
