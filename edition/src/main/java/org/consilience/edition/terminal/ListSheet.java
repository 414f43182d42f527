package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.CastView;
import org.consilience.edition.layout.Counted;
import org.consilience.edition.layout.MomentView;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.ReportView;
import org.consilience.edition.layout.SourceView;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Entity;

/** What a story lists beside its points, on a terminal: timeline, cast, places, sources, reports. */
final class ListSheet {
    private static final int MARGIN = 2;
    /** The widest date that has a column of its own. */
    private static final int DATE = 24;

    private final Sheet sheet;
    private final StoryView story;
    private final Space space;

    ListSheet(Sheet sheet, StoryView story, Space space) {
        this.sheet = sheet;
        this.story = story;
        this.space = space;
    }

    /** Dates in a column of their own, as wide as the widest. */
    Section timeline() throws IOException {
        int widest = story.timeline().stream()
                .mapToInt(moment -> Columns.of(moment.when()))
                .filter(width -> width <= DATE)
                .max()
                .orElse(0);
        List<List<String>> entries = new ArrayList<>();
        for (MomentView moment : story.timeline()) {
            String when = moment.when() + " ".repeat(Math.max(0, widest - Columns.of(moment.when())));
            entries.add(sheet.lines(on -> on.paragraph(
                    MARGIN,
                    when + "  ",
                    new Run(moment.text(), Ink.PLAIN),
                    new Run(PointSheet.held(moment.held()) + told(moment.reports()), Ink.FAINT))));
        }
        List<Integer> told = story.timeline().stream().map(MomentView::reports).toList();
        return new Section("TIMELINE", entries, story.totals().moments()).ranked(told);
    }

    private static String told(long reports) {
        return reports > 1 ? " \u2014 " + Counted.of(reports, "report") : "";
    }

    Section cast() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (CastView member : story.voices().cast()) {
            if (member.type() == Entity.Type.PERSON || member.type() == Entity.Type.ORGANIZATION) {
                entries.add(sheet.lines(on -> on.paragraph(
                        MARGIN,
                        "",
                        new Run(member.described(), Ink.PLAIN),
                        new Run(" \u2014 " + Counted.of(member.reports(), "report"), Ink.FAINT))));
            } else if (member.type() == Entity.Type.PLACE || member.type() == Entity.Type.OTHER) {
                others.add(member.described());
            }
        }
        if (!others.isEmpty()) {
            entries.add(sheet.lines(on ->
                    on.paragraph(MARGIN, "", new Run("Other names: " + String.join("; ", others), Ink.FAINT))));
        }
        int left = story.totals().cast() - story.voices().cast().size();
        return new Section("WHO IS WHO", entries, entries.size() + left);
    }

    Section places() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (PlaceView place : story.places()) {
            entries.add(sheet.lines(on -> on.paragraph(
                    MARGIN,
                    "",
                    new Run(place.name(), Ink.PLAIN),
                    new Run(", " + place.kind() + " \u2014 " + place.whereabouts(), Ink.FAINT))));
        }
        return new Section("PLACES", entries, story.totals().places());
    }

    Section sources() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (SourceView source : story.voices().sources()) {
            entries.add(sheet.lines(on -> on.paragraph(
                    MARGIN,
                    "",
                    new Run(source.described(), Ink.PLAIN),
                    new Run(
                            " \u2014 " + Counted.of(source.claims().total(), "claim") + ", in "
                                    + source.heard(space.names()),
                            Ink.FAINT))));
        }
        return new Section("WHO SAYS SO", entries, story.totals().sources());
    }

    Section reports() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (ReportView report : story.reports()) {
            entries.add(sheet.lines(on -> report(on, report)));
        }
        return new Section("REPORTS", entries, entries.size());
    }

    private static void report(Sheet on, ReportView report) throws IOException {
        String title = report.title().map(t -> ": " + t).orElse("");
        on.paragraph(
                MARGIN,
                "",
                new Run(report.byline().label(), Ink.STRONG),
                new Run(", " + report.byline().published() + title, Ink.PLAIN));
        on.paragraph(MARGIN * 2, "", new Run(report.source(), Ink.FAINT));
        for (String note : report.notes()) {
            on.paragraph(MARGIN * 2, "", new Run(note, Ink.FAINT));
        }
    }
}
