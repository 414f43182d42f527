package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;

/** Tells whether towns are so far from one another that what happens in the one does not happen in the other. */
final class Towns {
    private static final double NEAR = 30;
    private static final double EARTH = 6371;

    private Towns() {}

    /** Whether both statements name towns, and none of the one is near one of the other. */
    static boolean areApart(Statement one, Statement other) {
        List<Place> mine = of(one);
        List<Place> theirs = of(other);
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().allMatch(a -> theirs.stream().allMatch(b -> areApart(a, b)));
    }

    /** Whether both lie somewhere known, and not beside one another. */
    static boolean areApart(Place one, Place other) {
        return one.point().isPresent()
                && other.point().isPresent()
                && distance(one.point().get(), other.point().get()) > NEAR;
    }

    private static List<Place> of(Statement statement) {
        return statement.claim().details().where().stream()
                .map(PlaceMention::place)
                .filter(place -> place.kind().equals("city"))
                .toList();
    }

    /** Kilometres, near enough for towns. */
    private static double distance(Place.Coordinates a, Place.Coordinates b) {
        double north = Math.toRadians(a.latitude() - b.latitude());
        double east = Math.toRadians(a.longitude() - b.longitude()) * Math.cos(Math.toRadians(a.latitude()));
        return EARTH * Math.hypot(north, east);
    }
}
