package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.edition.layout.Dates;
import org.consilience.edition.layout.PointView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.ReportView;
import org.consilience.edition.layout.SourceView;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.layout.ValueView;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Point.Verdict;

/** One story on a terminal: brief, differences, overtaken, agreed, alone, timeline, cast, sources, reports. */
final class StorySheet {
    private final Sheet sheet;
    private final StoryView story;

    StorySheet(Sheet sheet, StoryView story) {
        this.sheet = sheet;
        this.story = story;
    }

    void write() throws IOException {
        sheet.rule();
        sheet.paragraph(0, "", Ink.STRONG, story.digest().title());
        sheet.paragraph(0, "", Ink.FAINT, story.extent());
        brief();
        points("WHERE THEY DIFFER", Verdict.DIFFER, Ink.DIFFER);
        points("OVERTAKEN", Verdict.UPDATE, Ink.UPDATE);
        points("AGREED", Verdict.AGREE, Ink.AGREE);
        alone();
        timeline();
        cast();
        sources();
        reports();
        sheet.blank();
    }

    private void brief() throws IOException {
        sheet.heading("IN BRIEF");
        for (Digest.Line line : story.digest().brief()) {
            sheet.paragraph(2, "\u2022 ", Ink.PLAIN, line.text());
        }
    }

    private void points(String heading, Verdict verdict, Ink ink) throws IOException {
        List<PointView> points = story.with(verdict);
        if (points.isEmpty()) {
            return;
        }
        sheet.heading(heading + " (" + points.size() + ")");
        for (PointView point : points) {
            sheet.paragraph(2, "", ink, point.point().about());
            if (verdict != Verdict.AGREE) {
                sheet.paragraph(4, "", Ink.FAINT, point.point().why());
            }
            for (ValueView value : point.values()) {
                value(value);
            }
            sheet.blank();
        }
    }

    private void value(ValueView value) throws IOException {
        String asOf = value.asOf().map(time -> ", as of " + time).orElse("");
        sheet.runs(
                4,
                "",
                List.of(
                        new Sheet.Run(value.value(), Ink.STRONG),
                        new Sheet.Run("\u2014 " + value.standing() + asOf, Ink.FAINT)));
        for (Quote quote : value.quotes()) {
            quote(quote);
        }
    }

    private void quote(Quote quote) throws IOException {
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(new Sheet.Run(quote.whoSaysSo() + held(quote.holds()) + ":", Ink.PLAIN));
        for (Quote.Part part : quote.parts()) {
            runs.add(new Sheet.Run(
                    part.text(),
                    switch (part.mark()) {
                        case NONE -> Ink.FAINT;
                        case CLAIM -> Ink.PLAIN;
                        case DECIDING -> Ink.DECIDING;
                    }));
        }
        sheet.runs(6, "", runs);
    }

    private static String held(Holds holds) {
        return holds == Holds.ASSERTED || holds == Holds.UNCLEAR
                ? ""
                : " (" + holds.name().toLowerCase(Locale.ROOT) + ")";
    }

    private void alone() throws IOException {
        List<PointView> points = story.with(Verdict.SOLE);
        if (points.isEmpty()) {
            return;
        }
        sheet.heading("ONE REPORT ALONE (" + points.size() + ")");
        for (PointView point : points) {
            for (Quote quote : point.values().get(0).quotes()) {
                sheet.paragraph(2, "", Ink.PLAIN, quote.whoSaysSo() + held(quote.holds()) + ": " + quote.text());
            }
        }
    }

    private void timeline() throws IOException {
        if (story.digest().timeline().isEmpty()) {
            return;
        }
        sheet.heading("TIMELINE");
        for (Digest.Moment moment : story.digest().timeline()) {
            sheet.paragraph(2, Dates.of(moment.when()) + "  ", Ink.PLAIN, moment.text() + held(moment.holds()));
        }
    }

    private void cast() throws IOException {
        if (story.digest().cast().isEmpty()) {
            return;
        }
        sheet.heading("WHO IS WHO");
        for (Digest.Role role : story.digest().cast()) {
            String aliases = role.aliases().isEmpty() ? "" : " (also " + String.join(", ", role.aliases()) + ")";
            sheet.paragraph(
                    2,
                    "",
                    Ink.PLAIN,
                    role.name() + role.role().map(r -> ", " + r).orElse("") + aliases);
        }
    }

    private void sources() throws IOException {
        if (story.sources().isEmpty()) {
            return;
        }
        sheet.heading("WHO SAYS SO");
        for (SourceView source : story.sources()) {
            sheet.paragraph(2, "", Ink.PLAIN, source.described() + " \u2014 in " + String.join("; ", source.chains()));
        }
    }

    private void reports() throws IOException {
        sheet.heading("REPORTS");
        for (ReportView report : story.reports()) {
            sheet.paragraph(
                    2,
                    "",
                    Ink.PLAIN,
                    report.label() + ", " + report.published() + ", "
                            + report.report().source());
            for (String copy : report.copies()) {
                sheet.paragraph(4, "", Ink.FAINT, copy);
            }
        }
    }
}
