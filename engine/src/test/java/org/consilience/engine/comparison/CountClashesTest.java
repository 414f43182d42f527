package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.Point.Kind;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class CountClashesTest {
    @Test
    void otherNumbersOfDeadDiffer() {
        List<Point> points = Desk.compare(Desk.story(
                "A ferry sank in the bay and 31 people were killed.\nThe bay was closed.",
                "In the bay disaster 34 people were killed.\nDivers searched the wreck."));
        Point toll = only(points);
        assertThat(toll.kind()).isEqualTo(Kind.QUANTITY);
        assertThat(toll.about()).isEqualTo("number of people killed");
        assertThat(toll.groups()).extracting(Point.Group::value).containsExactly("31 people", "34 people");
        assertThat(toll.why()).contains("31 people").contains("34 people");
    }

    @Test
    void storeysDifferAndDoNotGrow() {
        String three = "A/a/DET/det/2 blast/blast/NOUN/nsubj/3 destroyed/destroy/VERB/root/0 a/a/DET/det/6 "
                + "three-storey/three-storey/ADJ/amod/6 building/building/NOUN/obj/3";
        ClashFinder finder = new CountClashes(ComparisonSettings.standard());
        assertThat(Newsroom.clashes(finder, three, three.replace("three", "four")))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.about()).isEqualTo("height in storeys");
                    assertThat(clash.overtaken()).isFalse();
                });
    }

    @Test
    void noneIsANumberToo() {
        assertThat(only(Desk.compare(Desk.story(
                                "The roof fell in and 2 people were injured.",
                                "The roof fell in but 0 people were injured.")))
                        .verdict())
                .isEqualTo(Verdict.DIFFER);
    }

    @Test
    void aNumberTakenForANameIsANumberStill() {
        assertThat(only(Desk.compare(Desk.story(
                                "The roof fell in and 14 people were injured.",
                                "When the roof fell in Eleven people were injured.")))
                        .verdict())
                .isEqualTo(Verdict.DIFFER);
    }

    @Test
    void killedIsNotInjured() {
        assertThat(clashes(Desk.story(
                        "The roof fell in and 2 people were injured.", "The roof fell in, 5 people killed.")))
                .isEmpty();
    }

    @Test
    void someOfThemAreNoOtherNumber() {
        assertThat(clashes(Desk.story(
                        "The roof fell in and 40 people were injured.",
                        "The roof fell in and 40 people were injured.\nA further 3 people were injured later.")))
                .isEmpty();
    }

    @Test
    void aReportAndItsLightParaphraseHaveNoDifference() {
        assertThat(clashes(Desk.story(
                        "About 1,200 people fled.\nAt least 40 people were injured in the fire.\nIt burned for 90 minutes.",
                        "Nearly 1,200 people fled.\nDozens of people were injured in the fire.\nIt burned for 1.5 hours.",
                        "Some 1,200 people fled.\nIn the fire 40 people were injured.\nFor 90 minutes it burned.")))
                .isEmpty();
    }

    @Test
    void tollsByOtherMeansAreOfOtherEvents() {
        assertThat(clashes(Desk.story(
                        "Shelling of the town killed 13 people.\nIt went on all night.",
                        "In the town a car bomb killed 17 people.\nIt went off at noon.")))
                .isEmpty();
    }

    @Test
    void tollsOfOtherPlacesAreOfOtherEvents() {
        assertThat(clashes(Desk.story(
                        "A raid on Aldham killed 13 people.\nMore raids were feared.",
                        "A raid on Brixworth killed 17 people.\nMore raids were feared.")))
                .isEmpty();
    }

    @Test
    void tollsOfOnePlaceDifferHoweverItIsSpelled() {
        assertThat(only(Desk.compare(Desk.story(
                                "A raid on Aldhamiya killed 13 people.\nMore raids were feared.",
                                "A raid on al-Aldhamiyah killed 17 people.\nMore raids were feared.")))
                        .verdict())
                .isEqualTo(Verdict.DIFFER);
    }

    @Test
    void aReportsOtherTollDiffers() {
        assertThat(only(Desk.compare(Desk.story(
                                "An air raid on the town killed 15 people.\nRescuers gave a higher toll of 23 dead.",
                                "The council met.")))
                        .groups())
                .extracting(Point.Group::value)
                .containsExactly("15 people", "23 dead");
    }

    @Test
    void aSmallerNumberOfOneSourceIsSomeOfTheGreater() {
        assertThat(clashes(Desk.story(
                        "Raids on the town killed 45 people.\nIn the east 12 people were killed.",
                        "Raids on the town killed 45 people.")))
                .isEmpty();
    }

    @Test
    void peopleOfOneSortAreNotThoseOfAnother() {
        assertThat(clashes(Desk.story(
                        "The raid on the town killed 45 people.", "The raid on the town killed 11 children.")))
                .isEmpty();
    }

    @Test
    void whoeverElseWasHurtIsAllWhoWereHurt() {
        assertThat(only(Desk.compare(Desk.story(
                                "The blast killed 5 people and injured 20 others.\nThe bus burned out.",
                                "The blast killed 5 people and injured 28 others.\nThe bus burned out.")))
                        .about())
                .contains("injured");
    }

    @Test
    void whatHedgesANumberIsNotCounted() {
        assertThat(only(Desk.compare(Desk.story(
                                "A ferry sank in the bay and at least 32 people were killed.",
                                "A ferry sank in the bay and 34 people were killed.")))
                        .verdict())
                .isEqualTo(Verdict.DIFFER);
    }

    private static List<Point> clashes(Story story) {
        return Desk.compare(story).stream().filter(CountClashesTest::isClash).toList();
    }

    private static Point only(List<Point> points) {
        List<Point> found = points.stream().filter(CountClashesTest::isClash).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static boolean isClash(Point point) {
        return point.verdict() == Verdict.DIFFER || point.verdict() == Verdict.UPDATE;
    }
}
