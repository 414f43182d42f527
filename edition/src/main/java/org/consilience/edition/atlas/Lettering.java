package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;

/** Names written into a picture where they touch neither one another nor a dot; what has no room is left out and counted. */
final class Lettering {
    private static final double LETTER = 7;
    private static final double HEIGHT = 15;
    private static final double GAP = 8;

    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    Lettering(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps names off a dot. */
    void keepOff(Corner at, double radius) {
        taken.add(new Box(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius));
    }

    /** Writes a name beside its dot, or over the middle of its area; false where there is no room. */
    boolean write(String text, Corner at, boolean area) {
        double wide = text.codePointCount(0, text.length()) * LETTER;
        List<Corner> corners = area
                ? List.of(
                        new Corner(at.x() - wide / 2, at.y() - HEIGHT / 2), new Corner(at.x() - wide / 2, at.y() + GAP))
                : List.of(
                        new Corner(at.x() + GAP, at.y() - HEIGHT / 2),
                        new Corner(at.x() - GAP - wide, at.y() - HEIGHT / 2),
                        new Corner(at.x() - wide / 2, at.y() - GAP - HEIGHT),
                        new Corner(at.x() - wide / 2, at.y() + GAP),
                        new Corner(at.x() + GAP / 2, at.y() + GAP / 2),
                        new Corner(at.x() - GAP / 2 - wide, at.y() + GAP / 2));
        for (Corner corner : corners) {
            Box box = new Box(corner.x(), corner.y(), corner.x() + wide, corner.y() + HEIGHT);
            if (isFree(box)) {
                taken.add(box);
                labels.add(new Label(
                        text, (int) Math.round(box.left()), (int) Math.round(box.bottom() - HEIGHT / 4), area));
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Box box) {
        return box.left() >= 2
                && box.right() <= width - 2
                && box.top() >= 2
                && box.bottom() <= height - 2
                && taken.stream().noneMatch(box::meets);
    }

    List<Label> labels() {
        return labels;
    }
}
