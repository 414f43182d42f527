package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.edition.atlas.World.Ring;

/** Draws outlines into a frame as SVG paths, cut off shortly outside of it and no finer than can be seen. */
final class Pen {
    private static final double OUTSIDE = 4;
    private static final double FINEST = 1;
    /** Parts of a unit that are told apart. */
    private static final int PARTS = 10;

    private static final double[] TURNS = {-360, 0, 360};

    private final MapFrame frame;

    Pen(MapFrame frame) {
        this.frame = frame;
    }

    /** One path for all rings; blank where nothing of them is in the frame. */
    String path(List<Ring> rings) {
        StringBuilder path = new StringBuilder();
        for (Ring ring : rings) {
            for (double turn : TURNS) {
                draw(seen(ring, turn), path);
            }
        }
        return path.toString();
    }

    /** The middle of the largest part of it that is in the frame. */
    Optional<Corner> middle(List<Ring> rings) {
        List<Corner> largest = List.of();
        for (Ring ring : rings) {
            for (double turn : TURNS) {
                List<Corner> part = ring.hole() ? List.of() : seen(ring, turn);
                largest = Math.abs(area(part)) > Math.abs(area(largest)) ? part : largest;
            }
        }
        return largest.size() < 3 ? Optional.empty() : Optional.of(centroid(largest));
    }

    /** Twice the area, less than nothing where the corners run the other way round. */
    private static double area(List<Corner> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            sum += cross(corners, i);
        }
        return sum;
    }

    private static double cross(List<Corner> corners, int i) {
        Corner now = corners.get(i);
        Corner next = corners.get((i + 1) % corners.size());
        return now.x() * next.y() - next.x() * now.y();
    }

    private static Corner centroid(List<Corner> corners) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner now = corners.get(i);
            Corner next = corners.get((i + 1) % corners.size());
            x += (now.x() + next.x()) * cross(corners, i);
            y += (now.y() + next.y()) * cross(corners, i);
        }
        double share = 3 * area(corners);
        return new Corner(x / share, y / share);
    }

    /** What of the ring is in the frame: most rings of the world are far from it and need not be placed. */
    private List<Corner> seen(Ring ring, double turn) {
        Corner low =
                frame.unturned(ring.box().low().x() + turn, ring.box().low().y());
        Corner high =
                frame.unturned(ring.box().high().x() + turn, ring.box().high().y());
        boolean outside = high.x() < -OUTSIDE
                || low.x() > frame.width() + OUTSIDE
                || low.y() < -OUTSIDE
                || high.y() > frame.height() + OUTSIDE;
        return outside
                ? List.of()
                : cut(ring.corners().stream()
                        .map(corner -> frame.unturned(corner.x() + turn, corner.y()))
                        .toList());
    }

    /** Cut at one side after the other. */
    private List<Corner> cut(List<Corner> corners) {
        List<Corner> left = corners;
        left = Seam.cut(left, corner -> corner.x() + OUTSIDE);
        left = Seam.cut(left, corner -> frame.width() + OUTSIDE - corner.x());
        left = Seam.cut(left, corner -> corner.y() + OUTSIDE);
        return Seam.cut(left, corner -> frame.height() + OUTSIDE - corner.y());
    }

    /** From the first corner by steps, which take half the letters that places take. */
    private static void draw(List<Corner> corners, StringBuilder path) {
        List<Corner> drawn = new ArrayList<>();
        for (Corner corner : corners) {
            if (drawn.isEmpty() || apart(corner, drawn.get(drawn.size() - 1)) >= FINEST) {
                drawn.add(corner);
            }
        }
        if (drawn.size() < 3) {
            return;
        }
        long x = 0;
        long y = 0;
        for (int i = 0; i < drawn.size(); i++) {
            long nextX = Math.round(drawn.get(i).x() * PARTS);
            long nextY = Math.round(drawn.get(i).y() * PARTS);
            path.append(i == 0 ? "M" : i == 1 ? "l" : nextX < x ? "" : " ");
            number(nextX - x, path);
            path.append(nextY < y ? "" : " ");
            number(nextY - y, path);
            x = nextX;
            y = nextY;
        }
        path.append('Z');
    }

    /** So many tenths: "-.6", "12", "3.4". */
    private static void number(long tenths, StringBuilder path) {
        long size = Math.abs(tenths);
        path.append(tenths < 0 ? "-" : "");
        if (size >= PARTS || size == 0) {
            path.append(size / PARTS);
        }
        if (size % PARTS != 0) {
            path.append('.').append(size % PARTS);
        }
    }

    private static double apart(Corner one, Corner other) {
        return Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }
}
