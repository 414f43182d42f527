package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;

/** A story's ids resolved: to records, labels and anchors. */
final class Directory {
    private final StoryFile file;
    private final String anchor;
    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ReportId, Byline> bylines = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ClaimId, String> claimAnchors = new HashMap<>();
    private final Set<String> led = new HashSet<>();
    private final Map<OriginId, Origin> origins = new HashMap<>();
    private final Map<PointId, Reference> points = new HashMap<>();

    Directory(StoryFile file, String anchor) {
        this.file = file;
        this.anchor = anchor;
        List<Reading> all = file.story().readings();
        ReportLabels labels = new ReportLabels(all);
        all.forEach(reading -> enter(reading, labels));
        file.sourcing().origins().forEach(origin -> origins.put(origin.id(), origin));
        for (Point point : file.points()) {
            int number = points.size() + 1;
            points.put(point.id(), new Reference(anchor + "-p" + number, Integer.toString(number)));
        }
    }

    private void enter(Reading reading, ReportLabels labels) {
        ReportId id = reading.report().id();
        String place = anchor + "-r" + (bylines.size() + 1);
        String published =
                reading.report().masthead().published().map(Dates::of).orElse("undated");
        readings.put(id, reading);
        bylines.put(id, new Byline(place, labels.of(id), published));
        int number = 1;
        for (Claim claim : reading.claims()) {
            claims.put(claim.id(), claim);
            claimAnchors.put(claim.id(), place + "-c" + number++);
        }
    }

    StoryFile file() {
        return file;
    }

    Reading reading(ReportId id) {
        return found(readings, id);
    }

    Byline byline(ReportId id) {
        return found(bylines, id);
    }

    Claim claim(ClaimId id) {
        return found(claims, id);
    }

    Reference point(PointId id) {
        return found(points, id);
    }

    Origin origin(OriginId id) {
        return found(origins, id);
    }

    /** Where the claim stands. */
    String anchor(ClaimId id) {
        return found(claimAnchors, id);
    }

    /** The edition leads to what has the anchor. */
    void lead(String anchor) {
        led.add(anchor);
    }

    /** Whether the edition leads to the claim. */
    boolean isLed(ClaimId id) {
        return led.contains(anchor(id));
    }

    /** The first so many of the claims, which the edition leads to, each under its report's label. */
    Listing<Reference> references(List<ClaimId> ids, int most) {
        Listing<ClaimId> listing = Listing.of(ids, most);
        List<Reference> references = listing.shown().stream()
                .map(id -> new Reference(anchor(id), byline(claim(id).report()).label()))
                .toList();
        references.forEach(reference -> lead(reference.anchor()));
        return new Listing<>(references, listing.more());
    }

    List<OriginId> saidBy(ClaimId id) {
        return file.sourcing().saidBy().getOrDefault(id, List.of());
    }

    /** The names of a claim's sources, outermost first. */
    List<String> chain(ClaimId id) {
        return saidBy(id).stream()
                .map(this::origin)
                .map(o -> Legible.of(o.name()))
                .toList();
    }

    /**
     * For every claim the points that rest on it.
     *
     * @param anchors of the points that count
     */
    Map<ClaimId, List<Reference>> pointsByClaim(Set<String> anchors) {
        Map<ClaimId, List<Reference>> resting = new HashMap<>();
        for (Point point : file.points()) {
            if (!anchors.contains(point(point.id()).anchor())) {
                continue;
            }
            for (Point.Group group : point.groups()) {
                for (ClaimId claim : group.claims()) {
                    resting.computeIfAbsent(claim, id -> new ArrayList<>()).add(point(point.id()));
                }
            }
        }
        return resting;
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not in the story: " + key);
        }
        return value;
    }
}
