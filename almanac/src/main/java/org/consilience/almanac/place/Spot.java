package org.consilience.almanac.place;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Place;

/**
 * A place of the gazetteer.
 *
 * @param number in the gazetteer
 * @param name as the gazetteer has it
 * @param kind what it is
 * @param position where it is
 * @param people who live there
 * @param country ISO 3166-1 alpha-2, blank for what lies in none or in several
 * @param links to GeoNames and to what it lies in
 */
record Spot(int number, String name, SpotKind kind, Position position, int people, String country, Links links) {
    private static final double EARTH = 6371;

    /**
     * Degrees north and east.
     *
     * @param radius kilometres around it within which most of the place lies; 0 where the position itself says it
     */
    record Position(double latitude, double longitude, int radius) {}

    /**
     * Numbers of others.
     *
     * @param geonames id there, 0 where unknown
     * @param parent number of the region or country it lies in, -1 where none
     */
    record Links(int geonames, int parent) {}

    /** Kilometres as the crow flies. */
    double distance(Spot other) {
        double a = Math.toRadians(position.latitude());
        double b = Math.toRadians(other.position.latitude());
        double c = Math.toRadians(other.position.longitude() - position.longitude());
        double h = Math.pow(Math.sin((b - a) / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(c / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Whether the other lies that near; most do not, and their latitude tells. */
    boolean isWithin(double kilometres, Spot other) {
        double north = Math.toRadians(Math.abs(position.latitude() - other.position.latitude())) * EARTH;
        return north < kilometres && distance(other) < kilometres;
    }

    /** Whether its area is so large that a point says little. */
    boolean isWide() {
        return kind == SpotKind.COUNTRY || kind == SpotKind.CONTINENT || kind == SpotKind.AREA;
    }

    /**
     * As the dossier has it.
     *
     * @param within names of what it lies in, the nearest first
     */
    Place place(List<String> within) {
        return new Place(
                name,
                kind.label(),
                Optional.of(new Place.Coordinates(position.latitude(), position.longitude(), position.radius())),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                links.geonames() == 0 ? Optional.empty() : Optional.of("geonames:" + links.geonames()),
                within);
    }
}
