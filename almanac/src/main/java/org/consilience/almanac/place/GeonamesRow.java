package org.consilience.almanac.place;

import java.util.List;
import java.util.Optional;

/**
 * A line of GeoNames' table of places, as far as it is used.
 *
 * @param id there
 * @param names its name, then others
 * @param position in degrees
 * @param feature class and code, such as {@code P.PPL}
 * @param country ISO 3166-1 alpha-2, blank for what lies in none
 * @param region code of its first-order region in the country, blank or {@code 00} where none
 * @param people who live there
 */
record GeonamesRow(
        int id, List<String> names, Spot.Position position, String feature, String country, String region, int people) {
    private static final int FIELDS = 19;
    private static final int LATITUDE = 4;
    private static final int PEOPLE = 14;

    GeonamesRow {
        names = List.copyOf(names);
    }

    /** What the line says, unless it is no line of that table. */
    static Optional<GeonamesRow> of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || fields[1].isBlank()) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(fields[LATITUDE]);
            double longitude = Double.parseDouble(fields[LATITUDE + 1]);
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                return Optional.empty();
            }
            String feature = fields[6] + "." + fields[7];
            return Optional.of(new GeonamesRow(
                    Integer.parseInt(fields[0]),
                    names(fields),
                    new Spot.Position(latitude, longitude, Features.radius(feature)),
                    feature,
                    fields[8].length() == 2 ? fields[8] : "",
                    fields[10],
                    (int) Math.min(Integer.MAX_VALUE, fields[PEOPLE].isEmpty() ? 0 : Long.parseLong(fields[PEOPLE]))));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static List<String> names(String[] fields) {
        if (fields[3].isEmpty()) {
            return List.of(fields[1], fields[2]);
        }
        String[] others = fields[3].split(",", -1);
        String[] all = new String[others.length + 2];
        all[0] = fields[1];
        all[1] = fields[2];
        System.arraycopy(others, 0, all, 2, others.length);
        return List.of(all);
    }

    boolean isCountry() {
        return feature.startsWith("A.PCL");
    }

    boolean isRegion() {
        return feature.equals("A.ADM1");
    }

    /** The code by which its region, or else its country, is known. */
    String parent() {
        return region.isEmpty() || region.equals("00") || isRegion() ? country : country + "." + region;
    }

    /** The code by which others name it as their region. */
    String code() {
        return isCountry() ? country : country + "." + region;
    }
}
