package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;

/** Lays one story out: ids resolved to names, claims to their sentences. */
final class Typesetter {
    private final StoryFile file;
    private final List<ReportView> reports;
    private final Map<ReportId, ReportView> reportOf = new HashMap<>();
    private final Map<ClaimId, Claim> claimOf = new HashMap<>();
    private final Map<OriginId, Origin> originOf = new HashMap<>();
    private final Map<ReportId, Sentences> sentencesOf = new HashMap<>();

    Typesetter(StoryFile file) {
        this.file = file;
        List<Reading> readings = file.story().readings();
        reports = new ReportLabels(readings).views(readings, file.sourcing());
        reports.forEach(view -> reportOf.put(view.report().id(), view));
        for (Reading reading : readings) {
            sentencesOf.put(reading.report().id(), new Sentences(reading));
            reading.claims().forEach(claim -> claimOf.put(claim.id(), claim));
        }
        file.sourcing().origins().forEach(origin -> originOf.put(origin.id(), origin));
    }

    StoryView story() {
        List<PointView> points = new ArrayList<>();
        for (Point point : file.points()) {
            List<ValueView> values = point.groups().stream()
                    .map(group -> value(point.kind(), group))
                    .toList();
            points.add(new PointView(points.size() + 1, point, values));
        }
        return new StoryView(file, reports, points, sources());
    }

    private ValueView value(Point.Kind kind, Point.Group group) {
        return new ValueView(
                group.value(),
                group.reports().stream().map(id -> found(reportOf, id)).toList(),
                group.origins(),
                group.asOf().map(Dates::of),
                group.claims().stream()
                        .map(id -> quote(found(claimOf, id), kind, group.value()))
                        .toList());
    }

    private Quote quote(Claim claim, Point.Kind kind, String value) {
        List<Quote.Part> parts = found(sentencesOf, claim.report()).around(claim, DecidingWords.of(claim, kind, value));
        return new Quote(claim, found(reportOf, claim.report()), parts, chain(claim));
    }

    private List<String> chain(Claim claim) {
        return saidBy(claim).stream()
                .map(id -> originOf.containsKey(id) ? found(originOf, id).name() : id.value())
                .toList();
    }

    private List<OriginId> saidBy(Claim claim) {
        return file.sourcing().saidBy().getOrDefault(claim.id(), List.of());
    }

    private List<SourceView> sources() {
        Map<OriginId, Map<String, Integer>> ways = new LinkedHashMap<>();
        file.sourcing().origins().forEach(origin -> ways.put(origin.id(), new LinkedHashMap<>()));
        for (Claim claim : file.story().claims()) {
            List<OriginId> saidBy = saidBy(claim);
            if (!saidBy.isEmpty()) {
                List<String> chain = chain(claim);
                List<String> outer =
                        new ArrayList<>(List.of(found(reportOf, claim.report()).label()));
                outer.addAll(chain.subList(0, chain.size() - 1));
                ways.computeIfAbsent(saidBy.get(saidBy.size() - 1), id -> new LinkedHashMap<>())
                        .merge(String.join(" \u2190 ", outer), 1, Integer::sum);
            }
        }
        List<SourceView> sources = new ArrayList<>();
        ways.forEach((id, chains) -> {
            if (originOf.containsKey(id) && !chains.isEmpty()) {
                sources.add(source(found(originOf, id), chains));
            }
        });
        sources.sort(Comparator.comparingInt(SourceView::claims).reversed());
        return sources;
    }

    private static SourceView source(Origin origin, Map<String, Integer> chains) {
        int claims = chains.values().stream().mapToInt(Integer::intValue).sum();
        List<String> ordered = chains.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new SourceView(origin, claims, ordered);
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not in the story: " + key);
        }
        return value;
    }
}
