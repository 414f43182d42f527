package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private final List<Statement> statements = Ledger.of(Desk.story(
                    "The mill burned.\nThe mayor left.", "Fire took the mill.\nRain fell.", "The mill is gone."))
            .statements();
    private final Nearest nearest = new Nearest(statements.size());

    private void note(int a, int b, double near) {
        nearest.note(statements.get(a), statements.get(b), near);
    }

    @Test
    void keepsTheNearestOfEachReport() {
        note(0, 3, 0.2);
        note(0, 2, 0.6);
        note(0, 4, 0.5);
        note(1, 2, 0.7);
        assertThat(nearest.isNearest(statements.get(0), statements.get(2))).isTrue();
        assertThat(nearest.isNearest(statements.get(0), statements.get(4))).isTrue();
        assertThat(nearest.isNearest(statements.get(1), statements.get(3))).isFalse();
    }

    @Test
    void ofTwoEquallyNearTheFirstIsNearest() {
        note(0, 3, 0.6);
        note(0, 2, 0.6);
        note(1, 3, 0.7);
        assertThat(nearest.isNearest(statements.get(0), statements.get(2))).isTrue();
        assertThat(nearest.isNearest(statements.get(0), statements.get(3))).isFalse();
    }

    @Test
    void theMarginIsWhatLiesBetweenTheTwoAndTheNextBest() {
        note(0, 2, 0.6);
        note(0, 3, 0.4);
        assertThat(nearest.margin(statements.get(0), statements.get(2), 0.6)).isEqualTo(2 * 0.6 - 0.4 - 0);
        assertThat(nearest.margin(statements.get(0), statements.get(3), 0.4)).isEqualTo(2 * 0.4 - 0.6 - 0);
    }

    @Test
    void roomGrowsWithTheReports() {
        List<Statement> many = Ledger.of(
                        Desk.story("One burned.", "One.", "One.", "One.", "One.", "One.", "One.", "One."))
                .statements();
        Nearest all = new Nearest(many.size());
        for (int i = many.size() - 1; i > 0; i--) {
            all.note(many.get(0), many.get(i), 0.1 * i);
        }
        for (int i = 1; i < many.size(); i++) {
            assertThat(all.isNearest(many.get(0), many.get(i))).isTrue();
            assertThat(all.margin(many.get(0), many.get(i), 0.1 * i)).isEqualTo(2 * 0.1 * i);
        }
    }
}
