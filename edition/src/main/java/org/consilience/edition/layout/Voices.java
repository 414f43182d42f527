package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.ClaimId;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.OriginId;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;

/**
 * Who is heard in a claim, for showing one sentence of each first: the innermost source, or else the agency whose text the report carries, or the
 * house that publishes it.
 */
final class Voices {
    private final Directory directory;
    private final Map<ReportId, String> reports = new HashMap<>();

    Voices(Directory directory) {
        this.directory = directory;
        StoryFile file = directory.file();
        file.story().readings().forEach(reading -> reports.put(reading.report().id(), outlet(reading.report())));
        for (Sourcing.House house : file.sourcing().houses()) {
            house.reports().forEach(report -> reports.put(report, house.name()));
        }
        for (Sourcing.Copy copy : file.sourcing().copies()) {
            reports.put(copy.report(), reports.getOrDefault(copy.of(), copy.of().value()));
        }
        file.sourcing()
                .credits()
                .forEach((report, agencies) ->
                        agencies.stream().findFirst().ifPresent(agency -> reports.put(report, agency.value())));
    }

    private static String outlet(Report report) {
        return report.masthead()
                .outlet()
                .map(outlet -> outlet.name())
                .orElse(report.id().value());
    }

    /** The claims with one of each voice before all others, each part in order. */
    List<ClaimId> oneOfEachFirst(List<ClaimId> claims) {
        Set<String> heard = new HashSet<>();
        Set<ClaimId> ordered = new LinkedHashSet<>();
        for (ClaimId claim : claims) {
            if (heard.add(of(claim))) {
                ordered.add(claim);
            }
        }
        ordered.addAll(claims);
        return new ArrayList<>(ordered);
    }

    private String of(ClaimId claim) {
        List<OriginId> chain = directory.saidBy(claim);
        ReportId report = directory.claim(claim).report();
        return chain.isEmpty()
                ? reports.getOrDefault(report, report.value())
                : chain.get(chain.size() - 1).value();
    }
}
