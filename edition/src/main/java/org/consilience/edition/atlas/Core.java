package org.consilience.edition.atlas;

import java.util.Comparator;
import java.util.List;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.Situation.Exactness;
import org.consilience.model.Place.Coordinates;

/** The places around which most of a story takes place. */
final class Core {
    /** Share of what is told of points that lies within the core. */
    private static final double SHARE = 0.6;
    /** Kilometres that any core reaches. */
    private static final double LEAST = 60;
    /** What lies within so many times the core's reach belongs to it. */
    private static final double BEYOND = 1.6;

    private Core() {}

    static boolean isPoint(PlaceView place) {
        return place.situation().exactness() == Exactness.POINT;
    }

    /** The points near the one around which most is told in the smallest circle; all areas where there is no point. */
    static List<PlaceView> of(List<PlaceView> located) {
        List<PlaceView> points = located.stream().filter(Core::isPoint).toList();
        if (points.isEmpty()) {
            return located;
        }
        PlaceView middle = points.stream()
                .min(Comparator.comparingDouble((PlaceView place) -> reach(place, points)))
                .orElseThrow();
        double reach = Math.max(LEAST, reach(middle, points)) * BEYOND;
        return points.stream().filter(place -> apart(middle, place) <= reach).toList();
    }

    /** Kilometres around the place within which lies most of what is told. */
    private static double reach(PlaceView middle, List<PlaceView> points) {
        double wanted = SHARE * points.stream().mapToInt(Core::weight).sum();
        double within = 0;
        List<PlaceView> byDistance = points.stream()
                .sorted(Comparator.comparingDouble((PlaceView place) -> apart(middle, place)))
                .toList();
        for (PlaceView place : byDistance) {
            within += weight(place);
            if (within >= wanted) {
                return apart(middle, place);
            }
        }
        return LEAST;
    }

    private static int weight(PlaceView place) {
        return Math.max(1, place.claims());
    }

    private static double apart(PlaceView one, PlaceView other) {
        return Earth.distance(at(one), at(other));
    }

    private static Coordinates at(PlaceView place) {
        return place.situation().at().orElseThrow();
    }
}
