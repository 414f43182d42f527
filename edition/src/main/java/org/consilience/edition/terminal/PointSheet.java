package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.Counted;
import org.consilience.edition.layout.PointView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.layout.ValueView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Point.Verdict;

/** Points on a terminal: each value with its standing and the sentences it stands in; those that weigh less by their values alone. */
final class PointSheet {
    /** So many agreed points stand with their sentences at most. */
    private static final int IN_FULL = 12;

    private static final int MARGIN = 2;

    private final Sheet sheet;
    private final StoryView story;
    private final Space space;

    PointSheet(Sheet sheet, StoryView story, Space space) {
        this.sheet = sheet;
        this.story = story;
        this.space = space;
    }

    Section section(String heading, Verdict verdict, Ink ink) throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (PointView point : story.with(verdict)) {
            boolean first = entries.isEmpty();
            boolean agreed = verdict == Verdict.AGREE;
            boolean whole =
                    !point.isBrief() && entries.size() < (agreed ? Math.min(space.points(), IN_FULL) : space.points());
            entries.add(sheet.lines(on -> {
                if (whole) {
                    whole(on, point, ink, first);
                } else if (agreed) {
                    inOneLine(on, point);
                } else {
                    byValues(on, point, ink);
                }
            }));
        }
        return new Section(heading + " (" + story.count(verdict) + ")", entries, story.count(verdict));
    }

    /** What one report alone tells: by report, or where there is little space the weightiest first. */
    Section alone() throws IOException {
        List<List<String>> entries = space.isAmple() ? byReport() : byWeight();
        int total = story.count(Verdict.SOLE);
        return new Section("ONE REPORT ALONE (" + total + ")", entries, entries.size() + story.left(Verdict.SOLE));
    }

    private List<List<String>> byReport() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (StoryView.Alone report : story.alone()) {
            entries.add(sheet.lines(on -> {
                on.paragraph(MARGIN, "", new Run(report.report().label(), Ink.STRONG));
                for (Quote quote : report.quotes()) {
                    alone(on, MARGIN * 2, "", quote);
                }
            }));
        }
        return entries;
    }

    private List<List<String>> byWeight() throws IOException {
        List<List<String>> entries = new ArrayList<>();
        for (PointView point : story.with(Verdict.SOLE)) {
            for (Quote quote : point.values().get(0).quotes()) {
                entries.add(sheet.lines(on -> alone(on, MARGIN, quote.report().label() + ": ", quote)));
            }
        }
        return entries;
    }

    private static void alone(Sheet on, int margin, String report, Quote quote) throws IOException {
        String by = quote.chain().isEmpty() ? "" : " [" + String.join(" \u2190 ", quote.chain()) + "]";
        on.paragraph(
                margin,
                "\u2022 ",
                new Run(report, Ink.STRONG),
                new Run(quote.text(), Ink.PLAIN),
                new Run(by + held(quote.held()), Ink.FAINT));
    }

    /** What is agreed and weighs less: who says it, not how each puts it. */
    private void inOneLine(Sheet on, PointView point) throws IOException {
        ValueView value = point.values().get(0);
        on.paragraph(
                MARGIN,
                "\u2022 ",
                new Run(value.value(), Ink.PLAIN),
                new Run(" \u2014 " + value.standing() + ": " + value.labels(space.names()), Ink.FAINT));
    }

    /** What differs and weighs less: the values, and how many reports give each. */
    private static void byValues(Sheet on, PointView point, Ink ink) throws IOException {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(point.about() + ":", ink));
        String before = " ";
        for (ValueView value : point.values()) {
            runs.add(new Run(before + value.value(), Ink.PLAIN));
            runs.add(new Run(" (" + Counted.of(value.reports().size(), "report") + ")", Ink.FAINT));
            before = "; ";
        }
        on.paragraph(MARGIN, "\u2022 ", runs);
    }

    private void whole(Sheet on, PointView point, Ink ink, boolean first) throws IOException {
        if (!first) {
            on.blank();
        }
        on.paragraph(MARGIN, "", new Run(point.about(), ink));
        if (point.verdict() != Verdict.AGREE) {
            on.paragraph(MARGIN * 2, "", new Run(point.why(), Ink.FAINT));
        }
        int shown = 0;
        for (ValueView value : point.values()) {
            value(on, value, shown++ < space.values() ? space.sentences() : 0);
        }
    }

    private void value(Sheet on, ValueView value, int sentences) throws IOException {
        on.paragraph(
                MARGIN * 2,
                "",
                new Run(value.value(), Ink.STRONG),
                new Run(" \u2014 " + value.standingWithReason(), Ink.FAINT));
        ValueView shown = value.first(sentences);
        for (Quote quote : shown.quotes()) {
            quote(on, quote);
        }
        if (!shown.quotes().isEmpty() && !shown.unquoted().isEmpty()) {
            on.paragraph(MARGIN * 3, "", new Run(shown.andMore(), Ink.FAINT));
        }
    }

    private void quote(Sheet on, Quote quote) throws IOException {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(quote.whoSaysSo(space.names()) + held(quote.held()) + ": ", Ink.PLAIN));
        for (Quote.Part part : quote.parts()) {
            runs.add(new Run(part.text(), ink(part.mark())));
        }
        on.paragraph(MARGIN * 3, "", runs);
    }

    private static Ink ink(Quote.Mark mark) {
        return switch (mark) {
            case NONE -> Ink.FAINT;
            case CLAIM -> Ink.PLAIN;
            case DECIDING -> Ink.DECIDING;
        };
    }

    static String held(String held) {
        return held.isEmpty() ? "" : " (" + held + ")";
    }
}
