package org.consilience.model;

import java.util.List;
import java.util.Optional;

/**
 * Somewhere on earth.
 *
 * @param name as the gazetteer has it, or as the text has it where no gazetteer knows it
 * @param kind such as {@code country}, {@code region}, {@code city}, {@code water}; {@code place} where unknown
 * @param point absent where unknown
 * @param country ISO 3166-1 alpha-2, where known
 * @param gazetteer such as {@code geonames:2013348}, where known
 * @param within names of what it lies in, the nearest first, as far as known
 */
public record Place(
        String name,
        String kind,
        Optional<Coordinates> point,
        Optional<String> country,
        Optional<String> gazetteer,
        List<String> within) {
    public Place {
        Require.notBlank("place name", name);
        within = List.copyOf(within);
    }

    /** Where nothing is known of what it lies in. */
    public Place(
            String name,
            String kind,
            Optional<Coordinates> point,
            Optional<String> country,
            Optional<String> gazetteer) {
        this(name, kind, point, country, gazetteer, List.of());
    }

    /**
     * Degrees north and east, WGS 84.
     *
     * @param radius kilometres around the point within which most of the place lies; 0 where the point itself says it
     */
    public record Coordinates(double latitude, double longitude, double radius) {
        public Coordinates {
            Require.that(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "not on earth", latitude);
            Require.that(radius >= 0, "negative radius", radius);
        }

        /** The point itself. */
        public Coordinates(double latitude, double longitude) {
            this(latitude, longitude, 0);
        }
    }
}
