package org.consilience.almanac.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
}
