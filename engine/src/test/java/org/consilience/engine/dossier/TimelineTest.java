package org.consilience.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.Told.told;
import static org.consilience.engine.WrittenReports.report;

import java.util.List;
import org.consilience.engine.Told;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final String DAY = "2024-03-06";

    @Test
    void oneEventOfTwoReportsIsOneMoment() {
        assertThat(moments(
                        sank("a", "The ferry sank off Oakdale on Tuesday"),
                        sank("b", "The ferry sank off Oakdale on Tuesday evening")))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.claims()).hasSize(2);
                    assertThat(moment.when().earliest()).hasToString("2024-03-05T16:00");
                });
    }

    @Test
    void hoursAFewMinutesApartAreOneMoment() {
        assertThat(moments(
                        sank("a", "The ferry sank off Oakdale at 5:58 a.m. on Tuesday"),
                        sank("b", "The ferry sank off Oakdale around 6 a.m. on Tuesday")))
                .singleElement()
                .satisfies(moment -> assertThat(moment.claims()).hasSize(2));
        assertThat(moments(
                        sank("a", "The ferry sank off Oakdale at 5:58 a.m. on Tuesday"),
                        sank("b", "The ferry sank off Oakdale around 8 a.m. on Tuesday")))
                .hasSize(2);
    }

    @Test
    void whatIsOfAYearIsNotWhatIsOfADayInIt() {
        assertThat(moments(
                        sank("a", "The ferry sank off Oakdale on Tuesday"),
                        sank("b", "The ferry sank off Oakdale in 2024")))
                .hasSize(2);
    }

    @Test
    void whatHasNoVerbTellsNoEvent() {
        assertThat(moments(sank("a", "OAKDALE on Tuesday. The ferry sank off Oakdale")))
                .extracting(Digest.Moment::text)
                .containsExactly("The ferry sank off Oakdale");
    }

    @Test
    void theDayOnWhichAPageWasPutUpIsNoEvent() {
        assertThat(moments(sank("a", "The ferry sank Updated: March 5, 2024"))).isEmpty();
    }

    private static Reading sank(String id, String text) {
        return told(report(id, text).on(DAY), "sank", "sink", Holds.ASSERTED);
    }

    private static List<Digest.Moment> moments(Reading... readings) {
        Story story = Told.story(readings);
        return new Timeline(new Clippings(story)).moments(story, List.of());
    }
}
