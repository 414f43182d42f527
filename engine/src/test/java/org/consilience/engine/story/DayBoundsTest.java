package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.Told.told;
import static org.consilience.engine.WrittenReports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.consilience.model.Holds;
import org.consilience.model.Publication.Window;
import org.consilience.model.Reading;
import org.junit.jupiter.api.Test;

class DayBoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-03-08");

    @Test
    void whatIsToldAsPastWasBefore() {
        assertThat(window("The ferry sank on 5 March 2024", "sank", "sink", Holds.ASSERTED))
                .isEqualTo("2024-03-05..2024-03-20");
    }

    @Test
    void whatIsPlannedIsToCome() {
        assertThat(window("The ferry will sail on 11 March 2024", "sail", "sail", Holds.PLANNED))
                .isEqualTo("2024-03-01..2024-03-11");
    }

    @Test
    void whatContradictsTheOtherReportsSaysNothing() {
        assertThat(window("The ferry sank on 12 March 2024", "sank", "sink", Holds.ASSERTED))
                .isEqualTo("2024-03-01..2024-03-20");
    }

    @Test
    void aHolidayMayBeAnotherYears() {
        assertThat(window("The ferry sank on Leap Day", "sank", "sink", Holds.ASSERTED))
                .isEqualTo("2024-03-01..2024-03-20");
    }

    private static String window(String text, String verb, String lemma, Holds holds) {
        Reading reading = told(report("a", text), verb, lemma, holds);
        List<ToldTime> told = ToldTime.of(reading, DAY);
        DayBounds bounds = DayBounds.of(
                told, told.stream().map(time -> time.expression().span()).collect(Collectors.toSet()), DAY);
        Window part = bounds.part(new Window(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-20")));
        return part.earliest() + ".." + part.latest();
    }
}
