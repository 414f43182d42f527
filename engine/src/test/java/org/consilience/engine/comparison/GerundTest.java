package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundTest {
    @ParameterizedTest
    @CsvSource({
        "launch, launching",
        "take, taking",
        "flee, fleeing",
        "hit, hitting",
        "plow, plowing",
        "fix, fixing",
        "die, dying",
        "begin, beginning",
        "enter, entering",
        "veto, vetoing"
    })
    void isSpeltAsInPrint(String lemma, String gerund) {
        assertThat(Gerund.of(lemma)).isEqualTo(gerund);
    }
}
