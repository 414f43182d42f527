package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final String FIRST = """
            A ferry ran aground near the harbour wall at dawn.
            The captain slept through three warnings from the coast guard.
            Divers pumped oil from the wreck all night.
            """;
    private static final String SECOND = """
            Near the harbour wall a ferry ran aground at dawn.
            Schools in the old town stayed shut because of the smell.
            """;

    @Test
    void independentOriginsAreCountedForEachGroup() {
        List<Point> points = Desk.compare(Desk.story(
                "The ferry sank in the bay at night.", "The ferry sank in the bay at night.\nNobody was aboard."));
        assertThat(points)
                .filteredOn(point -> point.verdict() == Point.Verdict.AGREE)
                .flatExtracting(Point::groups)
                .extracting(Point.Group::origins)
                .containsExactly(2);
        assertThat(points)
                .filteredOn(point -> point.verdict() == Point.Verdict.SOLE)
                .flatExtracting(Point::groups)
                .extracting(Point.Group::origins)
                .containsExactly(1);
    }

    @Test
    void bringsTogetherWhatTwoReportsState() {
        Point point = only(Verdict.AGREE, Desk.compare(Desk.story(FIRST, SECOND)));
        assertThat(point.groups().get(0).claims()).extracting(Object::toString).containsExactly("r1.0", "r2.0");
        assertThat(point.groups().get(0).reports()).hasSize(2);
    }

    @Test
    void keepsAloneWhatOneReportHasAlone() {
        List<Point> points = Desk.compare(Desk.story(FIRST, SECOND));
        assertThat(points.stream().filter(p -> p.verdict() == Verdict.SOLE).flatMap(p -> p.groups().stream()))
                .flatExtracting(Point.Group::claims)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("r1.1", "r1.2", "r2.1");
    }

    @Test
    void tellsWhatAReportAddsToWhatOthersStateToo() {
        List<Point> points = Desk.compare(Desk.story(
                "The ferry sank in the bay at night.",
                "The ferry sank in the bay at night below a storm of hail and frozen spray"));
        Point.Group agreed = only(Verdict.AGREE, points).groups().get(0);
        assertThat(agreed.excerpts()).containsOnlyKeys(agreed.claims().get(1));
        Point added = only(Verdict.SOLE, points);
        assertThat(added.groups().get(0).value()).isEqualTo("below a storm of hail and frozen spray");
        assertThat(added.why()).isEqualTo("No other report adds this.");
    }

    @Test
    void findsNoDifferenceBetweenAReportAndItself() {
        assertThat(Desk.compare(Desk.story(FIRST, FIRST)))
                .extracting(Point::verdict)
                .containsOnly(Verdict.AGREE)
                .hasSize(3);
    }

    @Test
    void sharedWordsOfTheWholeStoryAreNoSignOfSameness() {
        Story story = Desk.story(
                "The ferry captain was questioned.\nThe ferry was towed.",
                "The ferry burned.\nThe ferry carried salt.");
        assertThat(Desk.compare(story)).extracting(Point::verdict).containsOnly(Verdict.SOLE);
    }

    @Test
    void saysTheSameTwice() {
        assertThat(Desk.compare(Desk.story(FIRST, SECOND))).isEqualTo(Desk.compare(Desk.story(FIRST, SECOND)));
    }

    @Test
    void putsTheWeightiestFirst() {
        assertThat(Desk.compare(Desk.story(FIRST, SECOND)))
                .extracting(Point::weight)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static Point only(Verdict verdict, List<Point> points) {
        List<Point> found = points.stream().filter(p -> p.verdict() == verdict).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
