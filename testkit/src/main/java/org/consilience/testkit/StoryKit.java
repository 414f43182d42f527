package org.consilience.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.ClaimId;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Time;

/** Writes one story by hand: reports, who says so, and the points. */
public final class StoryKit {
    private final StoryId id;
    private final List<ReportKit> reports = new ArrayList<>();
    private final List<Sourcing.Copy> copies = new ArrayList<>();
    private final Map<ReportId, List<OriginId>> credits = new LinkedHashMap<>();
    private final Set<Origin> credited = new LinkedHashSet<>();
    private final List<Point> points = new ArrayList<>();

    public StoryKit(String id) {
        this.id = new StoryId(id);
    }

    public ReportKit report(String report, String source) {
        ReportKit kit = new ReportKit(report, source);
        reports.add(kit);
        return kit;
    }

    public void copy(String report, String of, double share) {
        copies.add(new Sourcing.Copy(new ReportId(report), new ReportId(of), share, Sourcing.Basis.TEXT));
    }

    public void credit(String report, Origin agency) {
        credits.put(new ReportId(report), List.of(agency.id()));
        credited.add(agency);
    }

    /** Adds a point of groups made by {@link #group}. */
    public void point(
            String point,
            String about,
            Point.Kind kind,
            Point.Verdict verdict,
            double weight,
            String why,
            Point.Group... groups) {
        points.add(new Point(new PointId(point), about, kind, verdict, weight, List.of(groups), why));
    }

    /** A group of claims named by id, separated by blanks. */
    public Point.Group group(String value, int origins, Optional<Time> asOf, String claims) {
        return group(value, Point.Backing.of(origins), asOf, claims);
    }

    /** The same with the reason for the number of origins. */
    public Point.Group group(String value, Point.Backing backing, Optional<Time> asOf, String claims) {
        List<ClaimId> ids = new ArrayList<>();
        Set<ReportId> in = new LinkedHashSet<>();
        for (String claim : claims.split(" ", -1)) {
            ids.add(new ClaimId(claim));
            in.add(reportOf(claim));
        }
        return new Point.Group(value, ids, new ArrayList<>(in), backing, asOf);
    }

    public Story story() {
        List<Reading> readings = reports.stream().map(ReportKit::reading).toList();
        return new Story(id, readings);
    }

    public Sourcing sourcing() {
        Map<ClaimId, List<OriginId>> saidBy = new LinkedHashMap<>();
        Set<Origin> origins = new LinkedHashSet<>();
        for (ReportKit report : reports) {
            for (ClaimKit claim : report.claims()) {
                origins.addAll(claim.saidBy());
                saidBy.put(claim.id(), claim.saidBy().stream().map(Origin::id).toList());
            }
        }
        origins.addAll(credited);
        return new Sourcing(new ArrayList<>(origins), saidBy, credits, copies, List.of());
    }

    public List<Point> points() {
        return List.copyOf(points);
    }

    private ReportId reportOf(String claim) {
        return reports.stream()
                .filter(report -> report.claims().stream()
                        .anyMatch(kit -> kit.id().value().equals(claim)))
                .map(ReportKit::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such claim: " + claim));
    }
}
