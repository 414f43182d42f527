package org.consilience.edition.layout;

import java.util.Locale;
import org.consilience.model.Place.Coordinates;

/**
 * A place.
 *
 * @param kind such as {@code city}
 * @param situation where it is, and how exactly
 * @param claims number of those that name it
 */
public record PlaceView(String name, String kind, Situation situation, int claims) {
    /** "in Stockholm, Sweden: 58.91 N, 17.95 E", or that it is an area or not located. */
    public String whereabouts() {
        String within = situation.within().isEmpty() ? "" : "in " + String.join(", ", situation.within()) + ": ";
        return within
                + switch (situation.exactness()) {
                    case POINT -> situation.at().map(PlaceView::degrees).orElse("");
                    case AREA -> "an area, no point";
                    case UNKNOWN -> "not located";
                };
    }

    private static String degrees(Coordinates at) {
        return String.format(
                Locale.ROOT,
                "%.2f %s, %.2f %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
    }
}
