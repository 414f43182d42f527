package org.consilience.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void comesBackWhenAllIsDone() throws InterruptedException {
        AtomicInteger sum = new AtomicInteger();

        Crew.each(2, List.of(1, 2, 3, 4), sum::addAndGet);

        assertThat(sum).hasValue(10);
    }

    @Test
    void failsWhereTheWorkFailsForOne() {
        assertThatThrownBy(() -> Crew.each(2, List.of("2", "two"), Integer::valueOf))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NumberFormatException.class);
    }
}
