package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;

/** The reports of a story with their texts, and what there is to note about each. */
final class ReportPages {
    /** So many reports that have its text are told one by one. */
    private static final int COPIES = 12;

    private final Directory directory;
    private final Map<ClaimId, List<Reference>> points;
    private final Map<ReportId, List<Sourcing.Copy>> copies = new HashMap<>();
    private final int letters;

    /**
     * @param room for their texts
     * @param shown the points that the edition shows: texts lead back to those with sentences
     */
    ReportPages(Directory directory, Room room, List<PointView> shown) {
        this.directory = directory;
        this.points = directory.pointsByClaim(shown.stream()
                .filter(point -> !point.isBrief())
                .map(PointView::anchor)
                .collect(Collectors.toSet()));
        int reports = Math.max(1, directory.file().story().readings().size());
        this.letters = room.isUnlimited() ? Integer.MAX_VALUE : room.letters() / reports;
        directory
                .file()
                .sourcing()
                .copies()
                .forEach(copy -> copies.computeIfAbsent(copy.report(), report -> new ArrayList<>())
                        .add(copy));
    }

    List<ReportView> views() {
        return directory.file().story().readings().stream().map(this::view).toList();
    }

    private ReportView view(Reading reading) {
        Report report = reading.report();
        return new ReportView(
                directory.byline(report.id()),
                report.masthead().title().map(Legible::of),
                Legible.of(report.source()),
                report.masthead().url().map(Legible::of).flatMap(ReportPages::web),
                notes(report),
                report.text().isEmpty()
                        ? List.of()
                        : new Galley(reading, directory, points).runs(claims(reading), kept(reading)));
    }

    /** All of them, or those that the edition leads to. */
    private List<Claim> claims(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> letters == Integer.MAX_VALUE || directory.isLed(claim.id()))
                .toList();
    }

    /** The parts of the text that there is room for: its beginning, and every sentence that the edition leads to. */
    private List<Span> kept(Reading reading) {
        Span whole = new Span(0, reading.report().text().length());
        if (whole.end() <= letters) {
            return List.of(whole);
        }
        List<Span> kept = new ArrayList<>();
        int begun = reading.syntax().sentences().stream()
                .map(Sentence::span)
                .mapToInt(Span::end)
                .filter(end -> end <= letters)
                .max()
                .orElse(letters);
        kept.add(new Span(0, begun));
        claims(reading).stream()
                .map(claim -> Sentences.sentence(reading, claim))
                .forEach(kept::add);
        return kept;
    }

    private List<String> notes(Report report) {
        List<String> notes = new ArrayList<>();
        if (!report.masthead().authors().isEmpty()) {
            notes.add("By " + String.join(", ", report.masthead().authors()));
        }
        report.masthead()
                .published()
                .filter(known -> known.basis() != Publication.Basis.STATED)
                .ifPresent(known -> notes.add("Dated " + Dates.of(known) + ": " + known.why()));
        report.masthead().published().flatMap(Publication::doubt).ifPresent(notes::add);
        Listing<Sourcing.Copy> copied = Listing.of(copies.getOrDefault(report.id(), List.of()), COPIES);
        for (Sourcing.Copy copy : copied.shown()) {
            notes.add(Math.round(copy.share() * 100) + " % of its sentences stand in "
                    + directory.byline(copy.of()).label() + " too");
        }
        if (copied.more() > 0) {
            notes.add("Half or more of them stand in " + copied.more() + " more");
        }
        for (Sourcing.House house : directory.file().sourcing().houses()) {
            if (house.reports().contains(report.id())) {
                notes.add("Published by " + house.name());
            }
        }
        List<String> credits = directory.file().sourcing().credits().getOrDefault(report.id(), List.of()).stream()
                .map(id -> directory.origin(id).name())
                .toList();
        if (!credits.isEmpty()) {
            notes.add("Credits " + String.join(", ", credits));
        }
        return notes.stream().map(Legible::of).toList();
    }

    private static Optional<String> web(String url) {
        String scheme = url.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://") ? Optional.of(url) : Optional.empty();
    }
}
