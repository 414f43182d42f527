package org.consilience.model;

import java.util.Optional;

/**
 * Somewhere on earth.
 *
 * @param name as the gazetteer has it, or as the text has it where no gazetteer knows it
 * @param kind such as {@code country}, {@code region}, {@code city}, {@code water}; {@code place} where unknown
 * @param point absent where unknown
 * @param country ISO 3166-1 alpha-2, where known
 * @param gazetteer such as {@code geonames:2013348}, where known
 */
public record Place(
        String name, String kind, Optional<Coordinates> point, Optional<String> country, Optional<String> gazetteer) {
    public Place {
        Require.notBlank("place name", name);
    }

    /** Degrees north and east, WGS 84. */
    public record Coordinates(double latitude, double longitude) {
        public Coordinates {
            Require.that(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "not on earth", latitude);
        }
    }
}
