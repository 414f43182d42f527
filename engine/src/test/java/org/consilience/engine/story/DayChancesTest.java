package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayChancesTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");

    @Test
    void theBestDayHasLikelyOnesBesideIt() {
        assertThat(chances(4, 0, 0, 3, 3, 3).best())
                .as("one day off is nearly right")
                .isEqualTo(FIRST.plusDays(4));
    }

    @Test
    void theWindowGrowsToTheLikelierSide() {
        assertThat(chances(1, 1, 6, 3, 1).window(FIRST.plusDays(2)))
                .hasToString("Window[earliest=2024-03-01, latest=2024-03-04]");
        assertThat(chances(0.01, 9, 0.01).window(FIRST.plusDays(1)).days()).isEqualTo(1);
    }

    @Test
    void aDayAloneIsCertain() {
        assertThat(chances(1).window(chances(1).best()).days()).isEqualTo(1);
    }

    private static DayChances chances(double... parts) {
        Map<LocalDate, Double> days = new TreeMap<>();
        for (double part : parts) {
            days.put(FIRST.plusDays(days.size()), part);
        }
        return new DayChances(new TreeMap<>(days).navigableKeySet(), day -> Math.log(days.getOrDefault(day, 0.0)));
    }
}
