package org.consilience.edition.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Place;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Span;

/** Lays one story out: ids resolved to names, claims to their sentences, everything made legible. */
final class Typesetter {
    private final Directory directory;
    private final String anchor;

    Typesetter(StoryFile file, String anchor) {
        this.directory = new Directory(file, anchor);
        this.anchor = anchor;
    }

    StoryView story() {
        Digest digest = directory.file().digest();
        return new StoryView(
                front(digest),
                directory.file().points().stream().map(this::point).toList(),
                digest.timeline().stream().map(this::moment).toList(),
                new StoryView.Voices(
                        digest.cast().stream().map(this::cast).toList(),
                        new Voicing(directory).sources(),
                        new Voicing(directory).citations()),
                digest.places().stream().map(this::place).toList(),
                new ReportPages(directory).views());
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

    private PointView point(Point point) {
        Reference own = directory.point(point.id());
        return new PointView(
                own.anchor(),
                Integer.parseInt(own.label()),
                Legible.capital(point.about()),
                point.kind().name().toLowerCase(Locale.ROOT),
                point.verdict(),
                Legible.of(point.why()),
                point.groups().stream().map(group -> value(point.kind(), group)).toList());
    }

    private ValueView value(Point.Kind kind, Point.Group group) {
        List<Quote> quotes = new ArrayList<>();
        for (ClaimId id : group.claims()) {
            Claim claim = directory.claim(id);
            Span excerpt = group.excerpts().get(id);
            add(quote(excerpt == null ? claim : claim.narrowed(excerpt), kind, group.value()), quotes);
        }
        return new ValueView(
                Legible.of(group.value()),
                group.reports().stream().map(directory::byline).toList(),
                new Point.Backing(group.origins(), group.backing().why().map(Legible::of)),
                group.asOf().map(Dates::of),
                quotes);
    }

    /** Beside the others, or with the one that is the same to the letter. */
    private static void add(Quote quote, List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).isSameAs(quote)) {
                quotes.set(i, quotes.get(i).alsoIn(quote));
                return;
            }
        }
        quotes.add(quote);
    }

    private Quote quote(Claim claim, Point.Kind kind, String value) {
        Reading reading = directory.reading(claim.report());
        return new Quote(
                directory.byline(claim.report()),
                directory.reference(claim.id()).anchor(),
                Sentences.around(
                        reading,
                        claim,
                        DecidingWords.of(
                                reading.report().text(), Sentences.sentence(reading, claim), claim, kind, value)),
                directory.chain(claim.id()),
                List.of(),
                Held.as(claim.holds()));
    }

    private MomentView moment(Digest.Moment moment) {
        List<ClaimId> told = new ArrayList<>(moment.claims());
        moment.sequel().ifPresent(sequel -> told.addAll(sequel.claims()));
        return new MomentView(
                Dates.of(moment),
                moment.when(),
                Legible.of(moment.text()),
                Held.as(moment),
                onceAReport(directory.references(told.stream().distinct().toList())));
    }

    /** The first of the references to each report. */
    private static List<Reference> onceAReport(List<Reference> references) {
        Set<String> labels = new HashSet<>();
        return references.stream()
                .filter(reference -> labels.add(reference.label()))
                .toList();
    }

    private CastView cast(Digest.Role role) {
        return new CastView(
                Legible.of(role.name()),
                role.type(),
                role.role().map(Legible::of),
                role.aliases().stream().map(Legible::of).toList(),
                directory.references(role.claims()));
    }

    private PlaceView place(Digest.Scene scene) {
        Place place = scene.place();
        return new PlaceView(
                Legible.of(place.name()),
                Legible.of(place.kind()),
                Situation.of(place),
                directory.references(scene.claims()));
    }
}
