package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.Told.told;
import static org.consilience.engine.WrittenReports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class OwnDaysTest {
    @Test
    void whatIsToldAsPastWasBefore() {
        assertThat(weigh("The ferry sank on 5 March 2024", "sank", "sink", Holds.ASSERTED, "2024-03-04"))
                .isLessThan(weigh("The ferry sank on 5 March 2024", "sank", "sink", Holds.ASSERTED, "2024-03-06"));
    }

    @Test
    void whatIsPlannedIsToCome() {
        assertThat(weigh("The ferry will sail on 11 March 2024", "sail", "sail", Holds.PLANNED, "2024-03-12"))
                .isLessThan(weigh("The ferry will sail on 11 March 2024", "sail", "sail", Holds.PLANNED, "2024-03-10"));
    }

    @Test
    void theWeekdayOfTheNewsIsFresh() {
        String text = "The ferry sank on Tuesday";
        assertThat(weigh(text, "sank", "sink", Holds.ASSERTED, "2024-03-05"))
                .isGreaterThan(weigh(text, "sank", "sink", Holds.ASSERTED, "2024-03-07"));
        assertThat(weigh(text, "sank", "sink", Holds.ASSERTED, "2024-03-07"))
                .isGreaterThan(weigh(text, "sank", "sink", Holds.ASSERTED, "2024-03-11"));
    }

    private static double weigh(String text, String verb, String lemma, Holds holds, String published) {
        LocalDate day = LocalDate.parse(published);
        Reading reading = told(report("a", text), verb, lemma, holds);
        List<ToldTime> times = ToldTime.of(reading, day);
        Set<Span> fixed = times.stream()
                .filter(time -> time.words().chars().anyMatch(Character::isDigit))
                .map(time -> time.expression().span())
                .collect(Collectors.toSet());
        return new OwnDays(reading, Map.of(day, times), fixed).weigh(day);
    }
}
