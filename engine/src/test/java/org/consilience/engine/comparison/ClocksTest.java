package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Precision;
import org.consilience.model.Time;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Time NOON = at(12, Optional.empty());
    private static final Time NOON_GREENWICH = at(12, Optional.of(ZoneOffset.UTC));
    private static final Time NOON_NEW_YORK = at(12, Optional.of(ZoneOffset.ofHours(-4)));
    private static final Time EIGHT_NEW_YORK = at(8, Optional.of(ZoneOffset.ofHours(-4)));

    @Test
    void noonByTwoClocksIsTwoInstants() {
        Clocks clocks = new Clocks(List.of(NOON_GREENWICH, NOON_NEW_YORK));
        assertThat(clocks.key(NOON_GREENWICH)).isNotEqualTo(clocks.key(NOON_NEW_YORK));
    }

    @Test
    void noonInGreenwichIsEightInNewYork() {
        Clocks clocks = new Clocks(List.of(NOON_GREENWICH, EIGHT_NEW_YORK));
        assertThat(clocks.key(NOON_GREENWICH)).isEqualTo(clocks.key(EIGHT_NEW_YORK));
    }

    @Test
    void aClockThatNobodyNamesIsTheOnlyOneNamed() {
        Clocks clocks = new Clocks(List.of(NOON, NOON_NEW_YORK));
        assertThat(clocks.key(NOON)).isEqualTo(clocks.key(NOON_NEW_YORK));
    }

    @Test
    void ofTwoNamedClocksItIsNeither() {
        Clocks clocks = new Clocks(List.of(NOON, NOON_NEW_YORK, NOON_GREENWICH));
        assertThat(clocks.key(NOON)).isNotIn(clocks.key(NOON_NEW_YORK), clocks.key(NOON_GREENWICH));
    }

    private static Time at(int hour, Optional<ZoneOffset> offset) {
        LocalDateTime instant = LocalDateTime.of(2024, 5, 1, hour, 0);
        return new Time(instant, instant, Precision.MINUTE, hour + " o'clock", offset);
    }
}
