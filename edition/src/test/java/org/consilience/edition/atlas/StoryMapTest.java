package org.consilience.edition.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.Situation;
import org.consilience.model.Place;
import org.junit.jupiter.api.Test;

class StoryMapTest {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 430;

    @Test
    void aTownIsADotWithItsNameBesideIt() {
        StoryMap map = map(place("Oslo", "city", 59.91, 10.75, "NO")).get(0);
        assertThat(map.dots()).singleElement().satisfies(dot -> {
            assertThat(dot.x()).isEqualTo(WIDTH / 2);
            assertThat(dot.y()).isEqualTo(HEIGHT / 2);
        });
        assertThat(map.labels()).extracting(Label::text).containsExactly("Oslo");
        assertThat(map.ground().land()).startsWith("M");
    }

    @Test
    void aCountryIsItsOutlineAndNeverADot() {
        StoryMap map = map(place("Norway", "country", 62, 10, "NO"), place("Oslo", "city", 59.91, 10.75, "NO"))
                .get(0);
        assertThat(map.dots()).extracting(StoryMap.Mark::name).containsExactly("Oslo");
        assertThat(map.circles()).isEmpty();
        assertThat(map.ground().named()).startsWith("M");
        assertThat(map.labels()).extracting(Label::text).containsExactly("Oslo", "Norway");
    }

    @Test
    void aRegionIsASoftCircle() {
        StoryMap map = map(
                        new PlaceView(
                                "Primorskiy",
                                "region",
                                Situation.of(new Place(
                                        "Primorskiy",
                                        "region",
                                        Optional.of(new Place.Coordinates(45, 135, 250)),
                                        Optional.of("RU"),
                                        Optional.empty())),
                                0),
                        place("Vladivostok", "city", 43.1, 131.9, "RU"))
                .get(0);
        assertThat(map.dots()).hasSize(1);
        assertThat(map.circles()).extracting(StoryMap.Mark::name).containsExactly("Primorskiy");
    }

    @Test
    void whatLiesFarOffHasAMapOfItsOwn() {
        List<StoryMap> maps = map(
                named(9, "Vladivostok", 43.1, 131.9),
                named(7, "Ussuriysk", 43.8, 131.95),
                named(1, "Lisbon", 38.7, -9.1));
        assertThat(maps).hasSize(2);
        assertThat(maps.get(0).dots()).extracting(StoryMap.Mark::name).containsExactly("Ussuriysk", "Vladivostok");
        assertThat(maps.get(1).dots()).hasSize(3);
    }

    @Test
    void placesOnBothSidesOfTheDateLineAreNeighbours() {
        StoryMap map =
                map(named(1, "West", 66, -179.5), named(1, "East", 66, 179.5)).get(0);
        assertThat(map.dots()).hasSize(2);
        int apart = map.dots().get(0).x() - map.dots().get(1).x();
        assertThat(Math.abs(apart)).isBetween(50, WIDTH);
    }

    @Test
    void namesTouchNeitherOneAnotherNorADot() {
        List<PlaceView> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(named(60 - i, "Settlement " + i, 48 + ((i * 37) % 60) * 0.01, 2 + ((i * 23) % 60) * 0.02));
        }
        StoryMap map = StoryMap.of(crowd, WIDTH, HEIGHT).get(0);
        List<Label> labels = map.labels();
        assertThat(labels).isNotEmpty();
        assertThat(map.unlettered() + labels.size()).isEqualTo(60);
        for (Label one : labels) {
            for (Label other : labels) {
                boolean level = Math.abs(one.y() - other.y()) < 14;
                boolean meet = one.x() < other.x() + 7 * other.text().length() - 1
                        && other.x() < one.x() + 7 * one.text().length() - 1;
                assertThat(!one.equals(other) && level && meet)
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
    }

    @Test
    void whatIsNotLocatedMakesNoMap() {
        assertThat(map(new PlaceView(
                        "Nowhere",
                        "place",
                        Situation.of(
                                new Place("Nowhere", "place", Optional.empty(), Optional.empty(), Optional.empty())),
                        0)))
                .isEmpty();
    }

    @Test
    void theScaleTellsTheTruth() {
        MapFrame frame = MapFrame.around(List.of(new Place.Coordinates(50, 8, 200)), WIDTH, HEIGHT);
        Corner one = frame.place(8, 50);
        Corner other = frame.place(8, 51);
        assertThat(one.y() - other.y()).isEqualTo(frame.units(111.2), offset(0.01));
    }

    @Test
    void everyCountryOfTheWorldHasAnOutlineOnEarth() {
        assertThat(World.known().countries())
                .hasSizeGreaterThan(200)
                .allSatisfy(country -> assertThat(country.rings())
                        .allSatisfy(ring -> assertThat(ring.corners())
                                .hasSizeGreaterThan(2)
                                .allMatch(corner -> Math.abs(corner.x()) <= 180 && Math.abs(corner.y()) <= 90)));
        assertThat(World.known().rings("KP")).isNotEmpty();
        assertThat(World.known().rings("XX")).isEmpty();
    }

    @Test
    void noOutlineRunsAcrossTheWholeMap() {
        for (World.Country country : World.known().countries()) {
            for (World.Ring ring : country.rings()) {
                for (int i = 1; i < ring.corners().size(); i++) {
                    Corner one = ring.corners().get(i - 1);
                    Corner other = ring.corners().get(i);
                    boolean pole = Math.abs(one.y()) == 90 && Math.abs(other.y()) == 90;
                    assertThat(pole || Math.abs(one.x() - other.x()) < 60)
                            .as(country.code() + one + other)
                            .isTrue();
                }
            }
        }
    }

    private static List<StoryMap> map(PlaceView... places) {
        return StoryMap.of(List.of(places), WIDTH, HEIGHT);
    }

    private static PlaceView named(int times, String name, double latitude, double longitude) {
        PlaceView once = place(name, "city", latitude, longitude, "");
        return new PlaceView(name, "city", once.situation(), times);
    }

    private static PlaceView place(String name, String kind, double latitude, double longitude, String country) {
        Place place = new Place(
                name,
                kind,
                Optional.of(new Place.Coordinates(latitude, longitude)),
                Optional.of(country).filter(code -> !code.isEmpty()),
                Optional.empty());
        return new PlaceView(name, kind, Situation.of(place), 0);
    }
}
