package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.ClaimId;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sourcing;

/** The reports of a story with their texts, and what there is to note about each. */
final class ReportPages {
    private final Directory directory;
    private final Map<ClaimId, List<Reference>> points;

    ReportPages(Directory directory) {
        this.directory = directory;
        this.points = directory.pointsByClaim();
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
                report.text().isEmpty() ? List.of() : Galley.of(reading, directory.claimAnchors(), points));
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
        for (Sourcing.Copy copy : directory.file().sourcing().copies()) {
            if (copy.report().equals(report.id())) {
                notes.add(Math.round(copy.share() * 100) + " % of its sentences stand in "
                        + directory.byline(copy.of()).label() + " too");
            }
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
