package org.consilience.almanac.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Place;
import org.consilience.model.Place.Coordinates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ZonesTest {
    @TestFactory
    Stream<DynamicTest> everyZoneIsKeptWhereItIsNamedFor() {
        return Table.read(Zones.class, "zones.tsv", 3).stream()
                .filter(row -> ZoneId.getAvailableZoneIds().contains(row.get(2)))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(2),
                        () -> assertThat(Zones.of(town(row.get(0), row.get(1), List.of())))
                                .contains(ZoneId.of(row.get(2)))));
    }

    @TestFactory
    Stream<DynamicTest> everyRegionHasItsZone() {
        return Table.read(Zones.class, "region-zones.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1),
                        () -> assertThat(Zones.of(town(row.get(0), "0 0", List.of(row.get(1)))))
                                .contains(ZoneId.of(row.get(2)))));
    }

    @Test
    void aCountryOfSeveralZonesKeepsNoClock() {
        assertThat(Zones.of(new Place(
                        "Canada",
                        "country",
                        Optional.of(new Coordinates(60, -96)),
                        Optional.of("CA"),
                        Optional.empty())))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyAddressIsAtHomeWhereItsEndingSays() {
        return Table.read(Zones.class, "address-endings.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(2),
                        () -> assertThat(Zones.ofAddress(row.get(2)))
                                .isEqualTo(
                                        row.get(1).equals("GB")
                                                ? Optional.of(ZoneId.of("Europe/London"))
                                                : Optional.empty())));
    }

    @Test
    void anAddressKeepsTheClockOfItsCountryWhereThatHasOne() {
        assertThat(Zones.ofAddress("zeitung.example.at")).contains(ZoneId.of("Europe/Vienna"));
        assertThat(Zones.ofAddress("news.example.com.au")).isEmpty();
        assertThat(Zones.ofAddress("example.com")).isEmpty();
    }

    private static Place town(String country, String at, List<String> within) {
        String[] numbers = at.split(" ", -1);
        Coordinates point = new Coordinates(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        return new Place("Town", "city", Optional.of(point), Optional.of(country), Optional.empty(), within);
    }
}
