package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.engine.pipeline.Independence;
import org.consilience.model.Claim;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/**
 * The rule by which origins count as independent; the only place that knows it.
 *
 * <p>A claim's voices are those it may go back to: its innermost named source, or, where the report says it itself, the
 * agencies credited by the report or by any report that carries the same text, or else the outlet that published that text
 * first. Origins are counted from claims with one voice; a claim with several adds one only where none of them is counted
 * yet. No voice, no origin: unnamed sources and unknown outlets are not shown to be independent of anything.
 */
public final class IndependentOrigins implements Independence {
    @Override
    public int origins(List<Claim> claims, Sourcing sourcing, Story story) {
        Voices voices = new Voices(sourcing, story);
        Set<String> counted = new HashSet<>();
        List<Set<String>> unclear = new ArrayList<>();
        for (Claim claim : claims) {
            Set<String> mayBe = voices.of(claim);
            if (mayBe.size() == 1) {
                counted.addAll(mayBe);
            } else if (mayBe.size() > 1) {
                unclear.add(mayBe);
            }
        }
        int origins = counted.size();
        for (Set<String> mayBe : unclear) {
            if (mayBe.stream().noneMatch(counted::contains)) {
                origins++;
            }
            counted.addAll(mayBe);
        }
        return origins;
    }

    /** Whom each claim of one story may go back to. */
    private static final class Voices {
        private final Sourcing sourcing;
        private final Map<OriginId, Origin> origins;
        private final Map<ReportId, Report> reports = new LinkedHashMap<>();
        private final Map<ReportId, List<ReportId>> sameText;

        Voices(Sourcing sourcing, Story story) {
            this.sourcing = sourcing;
            this.origins = sourcing.origins().stream().collect(Collectors.toMap(Origin::id, origin -> origin));
            story.readings().forEach(reading -> reports.put(reading.report().id(), reading.report()));
            this.sameText = SameText.carriers(List.copyOf(reports.keySet()), sourcing.copies());
        }

        Set<String> of(Claim claim) {
            List<OriginId> chain = sourcing.saidBy().getOrDefault(claim.id(), List.of());
            if (chain.isEmpty()) {
                return own(claim.report());
            }
            for (int i = chain.size() - 1; i >= 0; i--) {
                Origin origin = origin(chain.get(i));
                if (isNamed(origin)) {
                    return Set.of(voice(origin));
                }
            }
            return Set.of();
        }

        private Set<String> own(ReportId report) {
            List<ReportId> carriers = sameText.getOrDefault(report, List.of(report));
            Set<String> agencies = new TreeSet<>();
            for (ReportId carrier : carriers) {
                sourcing.credits().getOrDefault(carrier, List.of()).forEach(id -> agencies.add(voice(origin(id))));
            }
            return agencies.isEmpty() ? firstOutlet(carriers) : agencies;
        }

        private Set<String> firstOutlet(List<ReportId> carriers) {
            for (ReportId carrier : carriers) {
                Report report = reports.get(carrier);
                if (report != null && report.masthead().outlet().isPresent()) {
                    return Set.of(OutletName.of(report.masthead().outlet().get())
                            .name()
                            .joined());
                }
            }
            return Set.of();
        }

        private Origin origin(OriginId id) {
            Origin origin = origins.get(id);
            if (origin == null) {
                throw new IllegalArgumentException("sourcing lacks origin " + id);
            }
            return origin;
        }

        private static boolean isNamed(Origin origin) {
            return origin.kind() != Origin.Kind.GROUP && origin.kind() != Origin.Kind.ANONYMOUS;
        }

        private static String voice(Origin origin) {
            return FoldedName.of(Agencies.known().named(origin.name()).orElse(origin.name()))
                    .joined();
        }
    }
}
