package org.consilience.edition.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.edition.layout.StoryView.Totals;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Place;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** Lays one story out: ids resolved to names, claims to their sentences, everything made legible. */
final class Typesetter {
    private final Directory directory;
    private final String anchor;
    private final Room room;

    Typesetter(StoryFile file, String anchor, Room room) {
        this.room = room;
        this.directory = new Directory(file, anchor);
        this.anchor = anchor;
    }

    StoryView story() {
        Digest digest = directory.file().digest();
        List<PointView> points = new PointSetter(directory, room.points()).views();
        List<MomentView> timeline =
                mostTold(digest.timeline()).stream().map(this::moment).toList();
        Voicing voicing = new Voicing(directory, room);
        StoryView.Voices voices = new StoryView.Voices(
                digest.cast().stream().limit(room.entries()).map(this::cast).toList(),
                voicing.sources(),
                voicing.citations());
        List<PlaceView> places =
                digest.places().stream().limit(room.entries()).map(this::place).toList();
        List<ReportView> reports = new ReportPages(directory, room, points).views();
        return new StoryView(front(digest), points, timeline, voices, places, reports, totals(digest, voicing));
    }

    private Totals totals(Digest digest, Voicing voicing) {
        Map<Verdict, Integer> points = new EnumMap<>(Verdict.class);
        directory.file().points().forEach(point -> points.merge(point.verdict(), 1, Integer::sum));
        return new Totals(
                points,
                digest.timeline().size(),
                digest.cast().size(),
                voicing.heard(),
                digest.places().size());
    }

    /** Those that most reports tell, as there is room for, by time. */
    private List<Digest.Moment> mostTold(List<Digest.Moment> moments) {
        if (moments.size() <= room.entries()) {
            return moments;
        }
        Set<Digest.Moment> most = moments.stream()
                .sorted(Comparator.comparingLong((Digest.Moment moment) -> reports(moment.claims()))
                        .reversed())
                .limit(room.entries())
                .collect(Collectors.toSet());
        return moments.stream().filter(most::contains).toList();
    }

    private long reports(List<ClaimId> claims) {
        return claims.stream()
                .map(id -> directory.claim(id).report())
                .distinct()
                .count();
    }

    private StoryView.Front front(Digest digest) {
        List<BriefLine> brief = digest.brief().stream()
                .map(line -> new BriefLine(
                        Legible.of(line.text()),
                        line.points().stream().map(directory::point).toList()))
                .toList();
        return new StoryView.Front(anchor, Legible.of(digest.title()), extent(), brief);
    }

    private String extent() {
        List<Report> reports = directory.file().story().readings().stream()
                .map(Reading::report)
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        Set<String> outlets = new TreeSet<>();
        for (Report report : reports) {
            report.masthead()
                    .published()
                    .ifPresent(known -> days.add(known.value().toLocalDate()));
            report.masthead().outlet().ifPresent(outlet -> outlets.add(outlet.name()));
        }
        String from = outlets.isEmpty() ? "" : " from " + Counted.of(outlets.size(), "outlet");
        String when = days.isEmpty() ? "" : ", " + Dates.between(days.first(), days.last());
        return Counted.of(reports.size(), "report") + from + when;
    }

    private MomentView moment(Digest.Moment moment) {
        List<ClaimId> told = new ArrayList<>(moment.claims());
        moment.sequel().ifPresent(sequel -> told.addAll(sequel.claims()));
        return new MomentView(
                Dates.of(moment), moment.when(), Legible.of(moment.text()), Held.as(moment), onceAReport(told));
    }

    /** The first of the claims of each report. */
    private Listing<Reference> onceAReport(List<ClaimId> told) {
        Set<ReportId> reports = new HashSet<>();
        List<ClaimId> first = told.stream()
                .filter(id -> reports.add(directory.claim(id).report()))
                .toList();
        return directory.references(first, room.links());
    }

    private CastView cast(Digest.Role role) {
        return new CastView(
                Legible.of(role.name()),
                role.type(),
                role.role().map(Legible::of),
                role.aliases().stream().map(Legible::of).toList(),
                reports(role.claims()));
    }

    private PlaceView place(Digest.Scene scene) {
        Place place = scene.place();
        return new PlaceView(
                Legible.of(place.name()),
                Legible.of(place.kind()),
                Situation.of(place),
                scene.claims().size());
    }
}
