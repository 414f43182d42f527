package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.edition.atlas.World.Ring;

/** Draws outlines into a frame as SVG paths, cut off shortly outside of it and no finer than can be seen. */
final class Pen {
    private static final double OUTSIDE = 4;
    private static final double FINEST = 0.6;
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
                draw(cut(placed(ring, turn)), path);
            }
        }
        return path.toString();
    }

    /** The middle of the largest part of it that is in the frame. */
    Optional<Corner> middle(List<Ring> rings) {
        List<Corner> largest = List.of();
        for (Ring ring : rings) {
            for (double turn : TURNS) {
                List<Corner> part = ring.hole() ? List.of() : cut(placed(ring, turn));
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

    private List<Corner> placed(Ring ring, double turn) {
        return ring.corners().stream()
                .map(corner -> frame.unturned(corner.x() + turn, corner.y()))
                .toList();
    }

    /** Cut at one side after the other. */
    private List<Corner> cut(List<Corner> corners) {
        List<Corner> left = corners;
        left = Seam.cut(left, corner -> corner.x() + OUTSIDE);
        left = Seam.cut(left, corner -> frame.width() + OUTSIDE - corner.x());
        left = Seam.cut(left, corner -> corner.y() + OUTSIDE);
        return Seam.cut(left, corner -> frame.height() + OUTSIDE - corner.y());
    }

    private static void draw(List<Corner> corners, StringBuilder path) {
        List<Corner> seen = new ArrayList<>();
        for (Corner corner : corners) {
            if (seen.isEmpty() || apart(corner, seen.get(seen.size() - 1)) >= FINEST) {
                seen.add(corner);
            }
        }
        if (seen.size() < 3) {
            return;
        }
        for (int i = 0; i < seen.size(); i++) {
            path.append(i == 0 ? 'M' : 'L');
            path.append(String.format(
                    Locale.ROOT, "%.1f %.1f", seen.get(i).x(), seen.get(i).y()));
        }
        path.append('Z');
    }

    private static double apart(Corner one, Corner other) {
        return Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }
}
