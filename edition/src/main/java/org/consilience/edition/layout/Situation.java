package org.consilience.edition.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Place;
import org.consilience.model.Place.Coordinates;

/**
 * Where a place is and how exactly that may be drawn: the one rule for page, terminal and exports.
 *
 * @param exactness whether a dot tells the truth
 * @param at the point, or the middle of an area with its radius; absent for what is not located
 * @param country ISO 3166-1 alpha-2, where known
 * @param within what it lies in, the nearest first
 */
public record Situation(Exactness exactness, Optional<Coordinates> at, Optional<String> country, List<String> within) {
    /** Kinds of place so wide that a dot would tell more than is known. */
    private static final Set<String> AREAS =
            Set.of("country", "region", "continent", "state", "sea", "ocean", "province");
    /** Kilometres from which anything is an area. */
    private static final double WIDE = 40;
    /** Kilometres reckoned for an area of which no size is known. */
    private static final double USUAL = 150;

    public Situation {
        within = List.copyOf(within);
    }

    /** How much a position tells. */
    public enum Exactness {
        /** A dot tells where it is. */
        POINT,
        /** It is an area around the position. */
        AREA,
        /** Nobody knows where it is. */
        UNKNOWN
    }

    public static Situation of(Place place) {
        List<String> within = place.within().stream().map(Legible::of).toList();
        if (place.point().isEmpty()) {
            return new Situation(Exactness.UNKNOWN, Optional.empty(), place.country(), within);
        }
        Coordinates at = place.point().get();
        boolean wide = AREAS.contains(place.kind()) || at.radius() >= WIDE;
        if (!wide) {
            return new Situation(Exactness.POINT, Optional.of(at), place.country(), within);
        }
        double radius = at.radius() > 0 ? at.radius() : USUAL;
        Coordinates middle = new Coordinates(at.latitude(), at.longitude(), radius);
        return new Situation(Exactness.AREA, Optional.of(middle), place.country(), within);
    }
}
