package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Point;
import org.junit.jupiter.api.Test;

class TimeClashesTest {
    private static final ClashFinder FINDER = new TimeClashes(ComparisonSettings.standard());
    private static final String AT_NINE_FORTY =
            "The/the/DET/det/2 ferry/ferry/NOUN/nsubj/3 sank/sink/VERB/root/0 at/at/ADP/case/5 9.40pm/9.40pm/NOUN/obl/3/2024-05-01T21:40";
    private static final String AT_TEN_FIVE =
            "At/at/ADP/case/2 10.05pm/10.05pm/NOUN/obl/5/2024-05-01T22:05 the/the/DET/det/4 ferry/ferry/NOUN/nsubj/5 sank/sink/VERB/root/0";

    @Test
    void twoHoursOfOneHappeningDiffer() {
        assertThat(Newsroom.clashes(FINDER, AT_NINE_FORTY, AT_TEN_FIVE))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Point.Kind.TIME);
                    assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("9.40pm", "10.05pm");
                    assertThat(clash.overtaken()).isFalse();
                });
    }

    @Test
    void aRoundedHourIsTheSame() {
        String aboutTen = AT_TEN_FIVE.replace("22:05", "21:36");
        assertThat(Newsroom.clashes(FINDER, AT_NINE_FORTY, aboutTen)).hasSize(1);
        assertThat(Newsroom.clashes(FINDER, AT_NINE_FORTY, AT_TEN_FIVE.replace("22:05", "21:41")))
                .isEmpty();
    }

    @Test
    void somethingElseMayHappenAtAnotherHour() {
        assertThat(Newsroom.clashes(FINDER, AT_NINE_FORTY, AT_TEN_FIVE.replace("ferry", "tug")))
                .isEmpty();
    }

    @Test
    void hoursOfTwoZonesAreNotCompared() {
        assertThat(Newsroom.clashes(FINDER, AT_NINE_FORTY + " GMT/GMT/PROPN/flat/5", AT_TEN_FIVE))
                .isEmpty();
    }

    @Test
    void anOccasionHasOneHour() {
        String noun = "The/the/DET/det/2 explosion/explosion/NOUN/nsubj/3 occurred/occur/VERB/root/0 at/at/ADP/case/5 "
                + "9.40pm/9.40pm/NOUN/obl/3/2024-05-01T21:40";
        String verb = "A/a/DET/det/2 bomb/bomb/NOUN/nsubj/3 exploded/explode/VERB/root/0 at/at/ADP/case/5 "
                + "10.05pm/10.05pm/NOUN/obl/3/2024-05-01T22:05";
        assertThat(Newsroom.clashes(FINDER, noun, verb))
                .singleElement()
                .satisfies(clash -> assertThat(clash.about()).isEqualTo("hour of the explosion"));
        assertThat(Newsroom.clashes(FINDER, noun, verb + "\n" + verb.replace("22:05", "21:40")))
                .as("a report that tells two hours tells of two")
                .isEmpty();
    }
}
