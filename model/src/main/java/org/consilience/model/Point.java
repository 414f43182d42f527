package org.consilience.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims about one thing, side by side.
 *
 * @param about a short noun phrase: what is being stated
 * @param weight how much it matters, 0 to 1
 * @param groups one a value; one for agree and sole, oldest first for update
 * @param why one sentence for a reader: what decides the verdict
 */
public record Point(
        PointId id, String about, Kind kind, Verdict verdict, double weight, List<Group> groups, String why) {
    public Point {
        Require.notBlank("about", about);
        Require.notBlank("why", why);
        Require.that(weight >= 0 && weight <= 1, "weight needs 0 to 1", weight);
        groups = List.copyOf(groups);
        boolean one = verdict == Verdict.AGREE || verdict == Verdict.SOLE;
        Require.that(one ? groups.size() == 1 : groups.size() > 1, verdict + " with groups", groups.size());
    }

    /** What is being stated. */
    public enum Kind {
        QUANTITY,
        TIME,
        PLACE,
        ACTOR,
        ACTION,
        CAUSE,
        STATUS,
        STATEMENT,
        DESCRIPTION
    }

    /** How the reports stand to one another. */
    public enum Verdict {
        /** Two or more reports, compatible values. */
        AGREE,
        /** Values that cannot both be right. */
        DIFFER,
        /** A later report knows more. */
        UPDATE,
        /** One report alone. */
        SOLE
    }

    /**
     * The claims that give one value.
     *
     * @param value short, as a reader would say it
     * @param claims in order of the story
     * @param excerpts of a claim that says more than the value, the words that give it
     * @param reports those the claims stand in, each once
     * @param backing who stands behind it
     * @param asOf when that was known, where it can be told
     */
    public record Group(
            String value,
            List<ClaimId> claims,
            Map<ClaimId, Span> excerpts,
            List<ReportId> reports,
            Backing backing,
            Optional<Time> asOf) {
        public Group {
            claims = List.copyOf(claims);
            excerpts = Map.copyOf(excerpts);
            reports = List.copyOf(reports);
            Require.that(!claims.isEmpty() && !reports.isEmpty(), "group without claims", value);
        }

        /** One whose claims say just the value. */
        public Group(String value, List<ClaimId> claims, List<ReportId> reports, Backing backing, Optional<Time> asOf) {
            this(value, claims, Map.of(), reports, backing, asOf);
        }

        /** Number of independent origins; zero where none is shown to be. */
        public int origins() {
            return backing.origins();
        }
    }

    /**
     * How many independent origins stand behind a value.
     *
     * @param origins zero where none is shown to be independent
     * @param why what makes them so many, for a reader: "all carry the text of The Associated Press"; absent where nobody says
     */
    public record Backing(int origins, Optional<String> why) {
        public Backing {
            Require.that(origins >= 0, "origins needs zero or more", origins);
        }

        /** A number whose reason nobody says. */
        public static Backing of(int origins) {
            return new Backing(origins, Optional.empty());
        }
    }
}
