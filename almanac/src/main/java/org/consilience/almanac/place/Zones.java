package org.consilience.almanac.place;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Place;
import org.consilience.model.Place.Coordinates;

/**
 * Whose clock a place keeps: its country's, its region's where those differ, or that of the nearest place of its country for which the IANA
 * database names a zone. A country of several zones keeps no clock itself; zones newer than the Java that runs are left out.
 */
public final class Zones {
    private static final Map<String, List<Zone>> BY_COUNTRY = byCountry();
    private static final Map<String, ZoneId> BY_REGION = byRegion();
    /** Endings of addresses that name a country, and which; those that anybody uses are left out. */
    private static final Map<String, String> ENDINGS = endings();

    private Zones() {}

    private record Zone(double latitude, double longitude, ZoneId id) {
        /** Grows with the distance; a degree of longitude is shorter in the north. */
        double farness(Coordinates point) {
            double north = point.latitude() - latitude;
            double east = (point.longitude() - longitude) * Math.cos(Math.toRadians(point.latitude()));
            return north * north + east * east;
        }
    }

    private static Map<String, List<Zone>> byCountry() {
        Map<String, List<Zone>> zones = new TreeMap<>();
        Set<String> known = ZoneId.getAvailableZoneIds();
        for (List<String> row : Table.read(Zones.class, "zones.tsv", 3)) {
            if (!known.contains(row.get(2))) {
                continue;
            }
            int space = row.get(1).indexOf(' ');
            zones.computeIfAbsent(row.get(0), country -> new ArrayList<>())
                    .add(new Zone(
                            Double.parseDouble(row.get(1).substring(0, space)),
                            Double.parseDouble(row.get(1).substring(space + 1)),
                            ZoneId.of(row.get(2))));
        }
        return zones;
    }

    private static Map<String, ZoneId> byRegion() {
        Map<String, ZoneId> zones = new TreeMap<>();
        Table.read(Zones.class, "region-zones.tsv", 3)
                .forEach(row -> zones.put(row.get(0) + " " + row.get(1), ZoneId.of(row.get(2))));
        return zones;
    }

    private static Map<String, String> endings() {
        Map<String, String> countries = new TreeMap<>();
        BY_COUNTRY.keySet().forEach(country -> countries.put(country.toLowerCase(Locale.ROOT), country));
        for (List<String> row : Table.read(Zones.class, "address-endings.tsv", 3)) {
            if (row.get(1).isEmpty()) {
                countries.remove(row.get(0));
            } else {
                countries.put(row.get(0), row.get(1));
            }
        }
        return countries;
    }

    /** The zone of the country in which an address such as {@code news.example.co.uk} is at home, where it names one and that has one zone. */
    public static Optional<ZoneId> ofAddress(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending))
                .map(country -> BY_COUNTRY.getOrDefault(country, List.of()))
                .filter(zones -> zones.size() == 1)
                .map(zones -> zones.get(0).id());
    }

    /** The zone of the place, where it lies in one. */
    public static Optional<ZoneId> of(Place place) {
        if (place.country().isEmpty()) {
            return Optional.empty();
        }
        String country = place.country().get();
        List<Zone> zones = BY_COUNTRY.getOrDefault(country, List.of());
        Optional<ZoneId> region = Stream.concat(Stream.of(place.name()), place.within().stream())
                .flatMap(name -> Stream.ofNullable(BY_REGION.get(country + " " + name)))
                .findFirst();
        if (region.isPresent() || zones.size() == 1) {
            return region.or(() -> Optional.of(zones.get(0).id()));
        }
        return place.point()
                .filter(point -> !place.kind().equals(SpotKind.COUNTRY.label()))
                .flatMap(point -> zones.stream().min(Comparator.comparingDouble(zone -> zone.farness(point))))
                .map(Zone::id);
    }
}
