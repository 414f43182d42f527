package org.consilience.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroundingTest {
    private static final List<String> SENTENCES =
            List.of("The toll rose to 1,027 on Monday, Marta Lind said.", "Two dozen were hurt.");

    @Test
    void numbersMustStandInTheSentences() {
        assertThat(Grounding.holds("1027 dead", SENTENCES)).isTrue();
        assertThat(Grounding.holds("24 hurt", SENTENCES)).isFalse();
        assertThat(Grounding.holds("27 dead", SENTENCES)).isFalse();
    }

    @Test
    void namesMustStandInTheSentences() {
        assertThat(Grounding.holds("said by Marta Lind", SENTENCES)).isTrue();
        assertThat(Grounding.holds("said by Olav Brekke", SENTENCES)).isFalse();
    }

    @Test
    void aCapitalAtTheVeryStartIsNoName() {
        assertThat(Grounding.holds("Number of dead", SENTENCES)).isTrue();
    }
}
