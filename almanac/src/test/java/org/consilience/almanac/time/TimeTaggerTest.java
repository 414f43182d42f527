package org.consilience.almanac.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.TimeExpression;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
    private final TimeTagger tagger = new TimeTagger();

    @Test
    void weekdayIsTheLatestSuchDayUpToPublication() {
        TimeAnchor anchor = TimeAnchor.day(LocalDate.of(2023, 9, 12));
        assertThat(tagger.tag("The harbour burned on Sunday.", Optional.empty(), anchor))
                .extracting(TimeExpression::value)
                .containsExactly("2023-09-10");
    }

    @Test
    void weekdayWithoutAnAnchorHasNoTime() {
        assertThat(tagger.tag("It burned on Tuesday.", Optional.empty(), TimeAnchor.none()))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.value()).isEqualTo("XXXX-WXX-2");
                    assertThat(e.time()).isEmpty();
                });
    }

    @Test
    void lastMondayOfThisWeekMayBeThatOfLastWeek() {
        assertThat(readings("It happened last Monday.")).containsExactly("2023-09-11", "2023-09-04");
        assertThat(readings("It happened last Saturday.")).containsExactly("2023-09-09");
    }

    @Test
    void nextFridayMayBeTheNextFridayThereIs() {
        assertThat(readings("They will meet next Friday.")).containsExactly("2023-09-22", "2023-09-15");
        assertThat(readings("They will meet next Monday.")).containsExactly("2023-09-18");
    }

    @Test
    void lastJulyMayBeThatOfLastYear() {
        assertThat(readings("It happened last July.")).containsExactly("2023-07-01", "2022-07-01");
        assertThat(readings("It happened last November.")).containsExactly("2022-11-01");
    }

    @Test
    void aNightHasTheReadingsOfItsDay() {
        assertThat(readings("It happened last Monday night.")).containsExactly("2023-09-11", "2023-09-04");
    }

    /** First days of the reading taken and of the other that English allows. */
    private List<String> readings(String text) {
        return tagger.tag(text, Optional.empty(), TimeAnchor.day(LocalDate.of(2023, 9, 12))).stream()
                .flatMap(e -> Stream.concat(e.time().stream(), e.other().stream()))
                .map(time -> time.earliest().toLocalDate().toString())
                .toList();
    }
}
