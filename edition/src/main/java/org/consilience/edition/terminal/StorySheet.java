package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consilience.edition.layout.BriefLine;
import org.consilience.edition.layout.Length;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Point.Verdict;

/**
 * One story on a terminal: brief, differences, overtaken, agreed, alone, timeline, cast, places, sources, reports.
 *
 * <p>One that is longer than a reader scrolls through gets so many lines: each section shows what weighs most and counts the rest.
 */
final class StorySheet {
    /** Lines that a story may take at most, unless it is to be whole. */
    static final int MOST = 390;

    private static final int MARGIN = 2;
    /** What each section is worth beside the others, in their order. */
    private static final int[] WORTH = {3, 12, 6, 10, 4, 6, 2, 2, 3, 3};

    private final Sheet sheet;
    private final StoryView story;
    private final Length length;

    StorySheet(Sheet sheet, StoryView story, Length length) {
        this.sheet = sheet;
        this.story = story;
        this.length = length;
    }

    void write() throws IOException {
        List<String> front = sheet.lines(this::front);
        for (String line : front) {
            sheet.line(line);
        }
        List<Section> whole = sections(Space.AMPLE);
        int room = MOST - front.size() - 1;
        boolean fits = whole.stream().mapToInt(Section::lines).sum() <= room;
        if (length == Length.WHOLE || fits) {
            for (Section section : whole) {
                section.write(sheet, Integer.MAX_VALUE);
            }
        } else {
            fitted(room);
        }
        sheet.blank();
    }

    private void fitted(int room) throws IOException {
        List<Section> sections = sections(Space.SPARE);
        int[] needs = sections.stream().mapToInt(Section::lines).toArray();
        int[] shares = Shares.of(room, needs, WORTH);
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).write(sheet, shares[i]);
        }
    }

    private void front(Sheet on) throws IOException {
        on.rule();
        on.paragraph(0, "", new Run(story.front().title(), Ink.STRONG));
        on.paragraph(0, "", new Run(story.front().extent(), Ink.FAINT));
    }

    /** All of them, empty ones too. */
    private List<Section> sections(Space space) throws IOException {
        PointSheet points = new PointSheet(sheet, story, space);
        ListSheet lists = new ListSheet(sheet, story, space);
        return new ArrayList<>(Arrays.asList(
                brief(),
                points.section("WHERE THEY DIFFER", Verdict.DIFFER, Ink.DIFFER),
                points.section("OVERTAKEN BY LATER NEWS", Verdict.UPDATE, Ink.UPDATE),
                points.section("AGREED", Verdict.AGREE, Ink.AGREE),
                points.alone(),
                lists.timeline(),
                lists.cast(),
                lists.places(),
                lists.sources(),
                lists.reports()));
    }

    private Section brief() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (BriefLine line : story.front().brief()) {
            lines.add(sheet.lines(on -> on.paragraph(MARGIN, "\u2022 ", new Run(line.text(), Ink.PLAIN))));
        }
        return new Section("IN BRIEF", lines, lines.size());
    }
}
