package org.consilience.engine.comparison;

import org.consilience.model.Place;

/** Tells whether towns are so far from one another that what happens in the one does not happen in the other. */
final class Towns {
    private static final double NEAR = 30;
    private static final double EARTH = 6371;

    private Towns() {}

    /** Whether both lie somewhere known, and not beside one another. */
    static boolean areApart(Place one, Place other) {
        return one.point().isPresent()
                && other.point().isPresent()
                && distance(one.point().get(), other.point().get()) > NEAR;
    }

    /** Whether one is named by a part of the other's name: "the Old City of Aleppo" and "the Old City", wherever either is taken to be. */
    static boolean areCalledAlike(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Kilometres, near enough for towns. */
    private static double distance(Place.Coordinates a, Place.Coordinates b) {
        double north = Math.toRadians(a.latitude() - b.latitude());
        double east = Math.toRadians(a.longitude() - b.longitude()) * Math.cos(Math.toRadians(a.latitude()));
        return EARTH * Math.hypot(north, east);
    }
}
