package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines cut: rings that run across the date line or around a pole, and whatever runs out of a picture. */
final class Seam {
    private static final double HALF = 180;
    private static final double POLE = 90;

    private Seam() {}

    /** The ring in one part or two, every longitude from -180 to 180. */
    static List<List<Corner>> split(List<Corner> ring) {
        List<Corner> whole = aroundPole(unturned(ring));
        List<List<Corner>> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            double shift = turn * 2 * HALF;
            List<Corner> part = whole.stream()
                    .map(corner -> new Corner(corner.x() + shift, corner.y()))
                    .toList();
            part = cut(cut(part, corner -> HALF - corner.x()), corner -> corner.x() + HALF);
            if (part.size() > 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Without jumps from one edge of the map to the other. */
    private static List<Corner> unturned(List<Corner> ring) {
        List<Corner> smooth = new ArrayList<>();
        double shift = 0;
        for (int i = 0; i < ring.size(); i++) {
            double step = i == 0 ? 0 : ring.get(i).x() - ring.get(i - 1).x();
            shift += step > HALF ? -2 * HALF : step < -HALF ? 2 * HALF : 0;
            smooth.add(new Corner(ring.get(i).x() + shift, ring.get(i).y()));
        }
        return smooth;
    }

    /** A ring that ends a turn away from where it began is closed over the pole. */
    private static List<Corner> aroundPole(List<Corner> ring) {
        Corner first = ring.get(0);
        Corner last = ring.get(ring.size() - 1);
        if (Math.abs(last.x() - first.x()) <= HALF) {
            return ring;
        }
        double pole = first.y() < 0 ? -POLE : POLE;
        List<Corner> closed = new ArrayList<>(ring);
        closed.add(new Corner(last.x(), pole));
        closed.add(new Corner(first.x(), pole));
        return closed;
    }

    /** What of a ring lies where the function is not negative (Sutherland and Hodgman). */
    static List<Corner> cut(List<Corner> corners, ToDoubleFunction<Corner> inside) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner before = corners.get(i == 0 ? corners.size() - 1 : i - 1);
            Corner now = corners.get(i);
            double a = inside.applyAsDouble(before);
            double b = inside.applyAsDouble(now);
            if (a >= 0 != b >= 0) {
                double share = a / (a - b);
                kept.add(new Corner(
                        before.x() + share * (now.x() - before.x()), before.y() + share * (now.y() - before.y())));
            }
            if (b >= 0) {
                kept.add(now);
            }
        }
        return kept;
    }
}
