package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    @Test
    void commandsThatReadWithTheModelThatShipsStartIt() {
        assertThat(HeadStart.isReading(List.of("annotate", "reports"))).isTrue();
        assertThat(HeadStart.isReading(List.of("read", "reports", "--out", "dossier")))
                .isTrue();
    }

    @Test
    void othersLoadNothing() {
        assertThat(HeadStart.isReading(List.of())).isFalse();
        assertThat(HeadStart.isReading(List.of("read"))).isFalse();
        assertThat(HeadStart.isReading(List.of("gazetteer", "import"))).isFalse();
        assertThat(HeadStart.isReading(List.of("read", "reports", "--help"))).isFalse();
        assertThat(HeadStart.isReading(List.of("read", "reports", "--model=mine")))
                .isFalse();
    }
}
