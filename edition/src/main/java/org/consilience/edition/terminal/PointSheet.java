package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.PointView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.ValueView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Point.Verdict;

/** Points on a terminal: each value with its standing and the sentences it stands in. */
final class PointSheet {
    private static final int IN_FULL = 12;

    private final Sheet sheet;

    PointSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    void section(String heading, List<PointView> points, Ink ink) throws IOException {
        if (points.isEmpty()) {
            return;
        }
        sheet.heading(heading + " (" + points.size() + ")");
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).verdict() == Verdict.AGREE && i >= IN_FULL) {
                inOneLine(points.get(i));
            } else {
                point(points.get(i), ink, i == 0);
            }
        }
    }

    /** What is agreed and weighs less: who says it, not how each puts it. */
    private void inOneLine(PointView point) throws IOException {
        ValueView value = point.values().get(0);
        sheet.paragraph(
                2,
                "\u2022 ",
                new Run(value.value(), Ink.PLAIN),
                new Run(" \u2014 " + value.standing() + ": " + value.labels(), Ink.FAINT));
    }

    private void point(PointView point, Ink ink, boolean first) throws IOException {
        if (!first) {
            sheet.blank();
        }
        sheet.paragraph(2, "", new Run(point.about(), ink));
        if (point.verdict() != Verdict.AGREE) {
            sheet.paragraph(4, "", new Run(point.why(), Ink.FAINT));
        }
        for (ValueView value : point.values()) {
            sheet.paragraph(
                    4,
                    "",
                    new Run(value.value(), Ink.STRONG),
                    new Run(" \u2014 " + value.standingWithReason(), Ink.FAINT));
            for (Quote quote : value.quotes()) {
                quote(quote);
            }
        }
    }

    private void quote(Quote quote) throws IOException {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(quote.whoSaysSo() + held(quote.held()) + ": ", Ink.PLAIN));
        for (Quote.Part part : quote.parts()) {
            runs.add(new Run(part.text(), ink(part.mark())));
        }
        sheet.paragraph(6, "", runs);
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
