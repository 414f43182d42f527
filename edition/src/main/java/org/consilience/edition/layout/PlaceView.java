package org.consilience.edition.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.model.Place.Coordinates;

/**
 * A place and the claims that name it.
 *
 * @param kind such as {@code city}
 * @param point where it may be drawn as a dot; absent for areas, of which a dot would tell too much, and unknown places
 */
public record PlaceView(String name, String kind, Optional<Coordinates> point, List<Reference> claims) {
    public PlaceView {
        claims = List.copyOf(claims);
    }

    /** "58.91 N, 17.95 E", or that it is an area or not located. */
    public String whereabouts() {
        return point.map(PlaceView::degrees).orElse(kind.equals("place") ? "not located" : "an area, no point");
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
