package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.Point.Kind;
import org.consilience.model.Point.Verdict;
import org.junit.jupiter.api.Test;

class RelationClashesTest {
    @Test
    void beforeAndAfterOneThingDiffer() {
        List<Point> found = differing(
                "The premier plans a meeting with Osei on the sidelines of the summit",
                "The premier and Osei planned a short meeting after the summit");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.TIME);
        assertThat(found.get(0).about()).isEqualTo("time of the meeting relative to the summit");
        assertThat(found.get(0).groups())
                .extracting(Point.Group::value)
                .containsExactly("on the sidelines of the summit", "after the summit");
    }

    @Test
    void otherThingsMayHappenBeforeAndAfter() {
        assertThat(differing(
                        "The premier plans a meeting with Osei before the summit",
                        "The premier and Osei will hold a dinner after the summit"))
                .isEmpty();
    }

    @Test
    void towardAndAwayFromOnePlaceDiffer() {
        List<Point> found = differing(
                "Then the convoy head for Tamale", "The convoy crossed the river which took it away from Tamale");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.PLACE);
        assertThat(found.get(0).about()).isEqualTo("direction taken: to Tamale or away from it");
    }

    @Test
    void wordsRunTogetherAreStillTheThing() {
        List<Point> found = differing(
                "The premier plans a meeting with Osei on the sidelines of the summitthe",
                "The premier and Osei planned a short meeting after the summit");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).about()).isEqualTo("time of the meeting relative to the summit");
    }

    @Test
    void oneWayToldTwiceIsNoDifference() {
        assertThat(differing("Then the convoy head for Tamale", "The convoy was bound for Tamale"))
                .isEmpty();
    }

    private static List<Point> differing(String... texts) {
        return Desk.compare(Desk.story(texts)).stream()
                .filter(point -> point.verdict() == Verdict.DIFFER)
                .toList();
    }
}
