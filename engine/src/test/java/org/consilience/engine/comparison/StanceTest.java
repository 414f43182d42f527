package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StanceTest {
    private static final Stance FULL = new Stance("condemn", List.of("general", "farm", "union"));

    @Test
    void anotherNameIsAnothersStance() {
        assertThat(FULL.isAnothers(new Stance("condemn", List.of("osmark")))).isTrue();
        assertThat(FULL.isAnothers(new Stance("praise", List.of("osmark")))).isFalse();
    }

    @Test
    void aPartOfANameOrItsInitialsAreNoOther() {
        assertThat(FULL.isAnothers(new Stance("condemn", List.of("farm", "union"))))
                .isFalse();
        assertThat(FULL.isAnothers(new Stance("condemn", List.of("gfu")))).isFalse();
        assertThat(new Stance("condemn", List.of("gfu")).isAnothers(FULL)).isFalse();
    }
}
