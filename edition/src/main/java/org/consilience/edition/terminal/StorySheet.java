package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.List;
import org.consilience.edition.layout.BriefLine;
import org.consilience.edition.layout.CastView;
import org.consilience.edition.layout.Counted;
import org.consilience.edition.layout.MomentView;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.ReportView;
import org.consilience.edition.layout.SourceView;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Entity;
import org.consilience.model.Point.Verdict;

/** One story on a terminal: brief, differences, overtaken, agreed, alone, timeline, cast, places, sources, reports. */
final class StorySheet {
    private static final int MARGIN = 2;

    private final Sheet sheet;
    private final StoryView story;

    StorySheet(Sheet sheet, StoryView story) {
        this.sheet = sheet;
        this.story = story;
    }

    void write() throws IOException {
        sheet.rule();
        sheet.paragraph(0, "", new Run(story.front().title(), Ink.STRONG));
        sheet.paragraph(0, "", new Run(story.front().extent(), Ink.FAINT));
        brief();
        PointSheet points = new PointSheet(sheet);
        points.section("WHERE THEY DIFFER", story.with(Verdict.DIFFER), Ink.DIFFER);
        points.section("OVERTAKEN BY LATER NEWS", story.with(Verdict.UPDATE), Ink.UPDATE);
        points.section("AGREED", story.with(Verdict.AGREE), Ink.AGREE);
        alone();
        timeline();
        cast();
        places();
        sources();
        reports();
        sheet.blank();
    }

    private void brief() throws IOException {
        if (story.front().brief().isEmpty()) {
            return;
        }
        sheet.heading("IN BRIEF");
        for (BriefLine line : story.front().brief()) {
            sheet.paragraph(MARGIN, "\u2022 ", new Run(line.text(), Ink.PLAIN));
        }
    }

    private void alone() throws IOException {
        if (story.with(Verdict.SOLE).isEmpty()) {
            return;
        }
        sheet.heading("ONE REPORT ALONE (" + story.with(Verdict.SOLE).size() + ")");
        for (ReportView report : story.reports()) {
            List<Quote> quotes = story.alone(report);
            if (!quotes.isEmpty()) {
                sheet.paragraph(MARGIN, "", new Run(report.byline().label(), Ink.STRONG));
            }
            for (Quote quote : quotes) {
                String by = quote.chain().isEmpty() ? "" : " [" + String.join(" \u2190 ", quote.chain()) + "]";
                sheet.paragraph(
                        MARGIN * 2,
                        "\u2022 ",
                        new Run(quote.text(), Ink.PLAIN),
                        new Run(by + PointSheet.held(quote.held()), Ink.FAINT));
            }
        }
    }

    /** Dates in a column of their own, as wide as the widest. */
    private void timeline() throws IOException {
        if (story.timeline().isEmpty()) {
            return;
        }
        sheet.heading("TIMELINE");
        int widest = story.timeline().stream()
                .mapToInt(moment -> Columns.of(moment.when()))
                .filter(width -> width <= 24)
                .max()
                .orElse(0);
        for (MomentView moment : story.timeline()) {
            String when = moment.when() + " ".repeat(Math.max(0, widest - Columns.of(moment.when())));
            sheet.paragraph(
                    MARGIN,
                    when + "  ",
                    new Run(moment.text(), Ink.PLAIN),
                    new Run(PointSheet.held(moment.held()) + told(moment.reports()), Ink.FAINT));
        }
    }

    private static String told(long reports) {
        return reports > 1 ? " \u2014 " + Counted.of(reports, "report") : "";
    }

    private void cast() throws IOException {
        if (story.voices().cast().isEmpty()) {
            return;
        }
        sheet.heading("WHO IS WHO");
        for (CastView member : story.voices().cast()) {
            if (member.type() == Entity.Type.PERSON || member.type() == Entity.Type.ORGANIZATION) {
                sheet.paragraph(
                        MARGIN,
                        "",
                        new Run(member.described(), Ink.PLAIN),
                        new Run(" \u2014 " + Counted.of(member.reports(), "report"), Ink.FAINT));
            }
        }
        otherNames();
    }

    private void otherNames() throws IOException {
        List<String> others = story.voices().cast().stream()
                .filter(member -> member.type() == Entity.Type.PLACE || member.type() == Entity.Type.OTHER)
                .map(CastView::described)
                .toList();
        if (!others.isEmpty()) {
            sheet.paragraph(MARGIN, "", new Run("Other names: " + String.join("; ", others), Ink.FAINT));
        }
    }

    private void places() throws IOException {
        if (story.places().isEmpty()) {
            return;
        }
        sheet.heading("PLACES");
        for (PlaceView place : story.places()) {
            sheet.paragraph(
                    MARGIN,
                    "",
                    new Run(place.name(), Ink.PLAIN),
                    new Run(", " + place.kind() + " \u2014 " + place.whereabouts(), Ink.FAINT));
        }
    }

    private void sources() throws IOException {
        if (story.voices().sources().isEmpty()) {
            return;
        }
        sheet.heading("WHO SAYS SO");
        for (SourceView source : story.voices().sources()) {
            sheet.paragraph(
                    MARGIN,
                    "",
                    new Run(source.described(), Ink.PLAIN),
                    new Run(
                            " \u2014 " + Counted.of(source.claims().size(), "claim") + ", in "
                                    + String.join("; ", source.ways()),
                            Ink.FAINT));
        }
    }

    private void reports() throws IOException {
        sheet.heading("REPORTS");
        for (ReportView report : story.reports()) {
            String title = report.title().map(t -> ": " + t).orElse("");
            sheet.paragraph(
                    MARGIN,
                    "",
                    new Run(report.byline().label(), Ink.STRONG),
                    new Run(", " + report.byline().published() + title, Ink.PLAIN));
            sheet.paragraph(MARGIN * 2, "", new Run(report.source(), Ink.FAINT));
            for (String note : report.notes()) {
                sheet.paragraph(MARGIN * 2, "", new Run(note, Ink.FAINT));
            }
        }
    }
}
