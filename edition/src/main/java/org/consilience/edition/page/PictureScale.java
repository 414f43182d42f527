package org.consilience.edition.page;

import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.page.CitationPicture.Line;

/**
 * How large a picture of columns of boxes is drawn, in pixels.
 *
 * @param width of a box
 * @param height of a box
 * @param column from one column's left edge to the next one's
 * @param row from one box's upper edge to the next one's
 * @param letters that fit a line
 * @param lines that fit a box
 */
record PictureScale(int width, int height, int column, int row, int letters, int lines) {
    /** What the lines round boxes need. */
    private static final int EDGE = 1;

    private static final int TOP = 4;
    private static final int INDENT = 7;
    private static final int LINE = 15;
    /** What a letter of the picture's type takes in the mean. */
    private static final double LETTER = 7.2;
    /** What a small screen leaves between its margins. */
    private static final int SMALL_SCREEN = 346;

    /** What a picture is drawn for. */
    enum Screen {
        SMALL,
        LARGE
    }

    static PictureScale of(Screen screen, int columns) {
        return screen == Screen.LARGE ? new PictureScale(210, 24, 310, 32, 28, 1) : small(Math.max(columns, 2));
    }

    /** Boxes of two lines, as wide as the screen lets them be; from five columns on the picture is wider than the screen. */
    private static PictureScale small(int columns) {
        int gap = columns == 2 ? 60 : 26;
        int width = Math.max(66, (SMALL_SCREEN - gap * (columns - 1)) / columns);
        return new PictureScale(
                width, 2 * LINE + 8, width + gap, 2 * LINE + 18, (int) ((width - 2 * INDENT) / LETTER), 2);
    }

    int x(int place) {
        return place * column + EDGE;
    }

    int y(double place) {
        return (int) Math.round(place * row) + TOP;
    }

    /** A name in lines within the box whose corner is given. */
    List<Line> lines(String name, int x, int y) {
        List<String> cut = cut(name);
        int first = y + (height - cut.size() * LINE) / 2 + LINE - 4;
        List<Line> placed = new ArrayList<>();
        for (String line : cut) {
            placed.add(new Line(line, x + INDENT, first + placed.size() * LINE));
        }
        return placed;
    }

    private List<String> cut(String name) {
        List<String> cut = new ArrayList<>(List.of(""));
        for (String word : name.split(" ", -1)) {
            String last = cut.get(cut.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (last.isEmpty() || length(longer) <= letters || cut.size() == lines) {
                cut.set(cut.size() - 1, longer);
            } else {
                cut.add(word);
            }
        }
        return cut.stream().map(this::clipped).toList();
    }

    private String clipped(String line) {
        return length(line) <= letters
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.max(1, letters - 1)))
                                .strip() + "\u2026";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
