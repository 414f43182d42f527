package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.Told.told;
import static org.consilience.engine.WrittenReports.report;

import java.util.Set;
import org.consilience.engine.Told;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.junit.jupiter.api.Test;

class DaysAheadTest {
    /** A Monday. */
    private static final String MONDAY = "2024-03-04";

    @Test
    void tuesdayOnAMondayIsTomorrowsWhereOthersTellItOfThatDay() {
        assertThat(ahead(
                        flew("a", "The rocket flew over the strait on Tuesday", MONDAY),
                        flew("b", "The rocket flew over the strait today", "2024-03-05")))
                .containsExactly(new ReportId("a"));
    }

    @Test
    void tuesdayOnAMondayIsLastWeeksWhereOthersTellItOfThatDay() {
        assertThat(ahead(
                        flew("a", "The rocket flew over the strait on Tuesday", MONDAY),
                        flew("b", "The rocket flew over the strait today", "2024-02-27")))
                .isEmpty();
    }

    @Test
    void whoHasSeenTheNightOfItsDayTellsOfTheNext() {
        assertThat(ahead(
                        flew("a", "The rocket flew on Tuesday after it burned on Monday night", MONDAY),
                        flew("c", "Nobody slept at all", MONDAY)))
                .containsExactly(new ReportId("a"));
        assertThat(ahead(flew("a", "The rocket flew on Tuesday", MONDAY))).isEmpty();
    }

    private static Reading flew(String id, String text, String day) {
        return told(report(id, text).on(day), "flew", "fly", Holds.ASSERTED);
    }

    private static Set<ReportId> ahead(Reading... readings) {
        return new DaysAhead(Told.story(readings)).reports();
    }
}
