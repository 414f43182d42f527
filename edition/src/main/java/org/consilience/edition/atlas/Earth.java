package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Place.Coordinates;

/** Distances on the globe. */
public final class Earth {
    /** Kilometres of a degree of latitude. */
    public static final double DEGREE = 111.2;

    private static final double RADIUS = 6371;
    private static final int SIDES = 48;

    private Earth() {}

    /** Kilometres as the crow flies. */
    public static double distance(Coordinates one, Coordinates other) {
        double a = Math.toRadians(one.latitude());
        double b = Math.toRadians(other.latitude());
        double c = Math.toRadians(other.longitude() - one.longitude());
        double h = Math.pow(Math.sin((b - a) / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(c / 2), 2);
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** A circle of the position's radius, counter-clockwise in degrees; what lies beyond the date line or a pole is cut off there. */
    public static List<Corner> circle(Coordinates middle) {
        double high = middle.radius() / DEGREE;
        double wide = high / Math.max(0.05, Math.cos(Math.toRadians(middle.latitude())));
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < SIDES; i++) {
            double angle = 2 * Math.PI * i / SIDES;
            corners.add(new Corner(
                    Math.max(-180, Math.min(180, middle.longitude() + wide * Math.cos(angle))),
                    Math.max(-90, Math.min(90, middle.latitude() + high * Math.sin(angle)))));
        }
        return corners;
    }
}
