package org.consilience.almanac.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names so well known that a capital is enough to take them for the place. */
final class Renown {
    /** Countries whose regions the news names without saying what they are. */
    private static final Set<String> KNOWN_REGIONS = Set.of("US", "CA", "AU", "GB");

    private static final int LARGE = 500_000;
    /** Letters from which a name is no abbreviation that could be something else. */
    private static final int LONG = 4;

    private Renown() {}

    /** Whether the name, as it is written, means the first of these places to everybody. */
    static boolean isKnown(String name, List<Spot> spots) {
        if (spots.isEmpty()) {
            return false;
        }
        Spot first = likeliest(spots);
        boolean shortened = name.replace(".", "").length() < LONG;
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return switch (first.kind()) {
            case COUNTRY, CONTINENT, AREA -> !shortened || (capitals && name.length() > 1);
            case REGION -> KNOWN_REGIONS.contains(first.country()) && (!shortened || name.endsWith("."));
            case CITY, SITE -> !shortened && first.people() >= LARGE;
            case COUNTY, WATER, ISLAND, MOUNTAIN -> false;
        };
    }

    /** Whether it is two capitals for a region, as after a town's name: "Paris, TX". */
    static boolean isRegionsCode(String name, List<Spot> spots) {
        return name.matches("[A-Z]{2}")
                && spots.stream()
                        .anyMatch(spot -> spot.kind() == SpotKind.REGION && KNOWN_REGIONS.contains(spot.country()));
    }

    /** Whether one of these is a town of that many people. */
    static boolean isTown(List<Spot> spots, int people) {
        return spots.stream().anyMatch(spot -> spot.kind() == SpotKind.CITY && spot.people() >= people);
    }

    private static Spot likeliest(List<Spot> spots) {
        Spot best = spots.get(0);
        for (Spot spot : spots) {
            if (Senses.prior(spot) > Senses.prior(best)) {
                best = spot;
            }
        }
        return best;
    }
}
