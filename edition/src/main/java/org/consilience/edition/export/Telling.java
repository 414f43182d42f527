package org.consilience.edition.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Outlet;
import org.consilience.model.Reading;
import org.consilience.model.Report;

/** Who tells a claim, and with which words: what a line of an export is traced by. */
final class Telling {
    private final StoryFile file;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ClaimId, Report> reports = new HashMap<>();
    private final Map<OriginId, Origin> origins = new HashMap<>();

    Telling(StoryFile file) {
        this.file = file;
        for (Reading reading : file.story().readings()) {
            for (Claim claim : reading.claims()) {
                claims.put(claim.id(), claim);
                reports.put(claim.id(), reading.report());
            }
        }
        file.sourcing().origins().forEach(origin -> origins.put(origin.id(), origin));
    }

    Claim claim(ClaimId id) {
        return found(claims, id);
    }

    /** Its words in the report, to the letter. */
    String words(ClaimId id) {
        return claim(id).span().in(report(id).text());
    }

    Report report(ClaimId id) {
        return found(reports, id);
    }

    /** The report's outlet, or its source where no outlet is known. */
    String by(ClaimId id) {
        Report report = report(id);
        return report.masthead().outlet().map(Outlet::name).orElse(report.source());
    }

    /** Names of its sources, outermost first. */
    List<String> saidBy(ClaimId id) {
        return file.sourcing().saidBy().getOrDefault(id, List.of()).stream()
                .map(origin -> found(origins, origin).name())
                .toList();
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not in the story: " + key);
        }
        return value;
    }
}
