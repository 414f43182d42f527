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
 * @param houses publishers that a report's outlet, or an outlet that is cited, is known to belong to
 */
public record Sourcing(
        List<Origin> origins,
        Map<ClaimId, List<OriginId>> saidBy,
        Map<ReportId, List<OriginId>> credits,
        List<Copy> copies,
        List<House> houses) {
    public Sourcing {
        origins = List.copyOf(origins);
        saidBy = Map.copyOf(saidBy);
        credits = Map.copyOf(credits);
        copies = List.copyOf(copies);
        houses = List.copyOf(houses);
    }

    /**
     * Two reports that carry one text.
     *
     * @param report the later one
     * @param of the earlier one
     * @param share part of the later one's sentences that stand in the earlier one too, 0 to 1
     * @param basis what shows it
     */
    public record Copy(ReportId report, ReportId of, double share, Basis basis) {
        public Copy {
            Require.that(share >= 0 && share <= 1, "share needs 0 to 1", share);
        }
    }

    /** What shows that two reports carry one text. */
    public enum Basis {
        /** Half or more of the shorter one's sentences stand in the other. */
        TEXT,
        /** Both credit one agency and share some of its sentences: versions of one dispatch. */
        DISPATCH
    }

    /**
     * A publisher and what of the story is its own.
     *
     * @param name such as "News Corp"
     * @param source where it stands that these are its titles
     * @param reports whose outlet belongs to it
     * @param outlets cited that belong to it
     */
    public record House(String name, String source, List<ReportId> reports, List<OriginId> outlets) {
        public House {
            Require.notBlank("house name", name);
            reports = List.copyOf(reports);
            outlets = List.copyOf(outlets);
        }
    }
}
