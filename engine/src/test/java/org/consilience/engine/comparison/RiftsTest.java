package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;
import org.junit.jupiter.api.Test;

class RiftsTest {
    private final List<Statement> statements = Ledger.of(
                    Desk.story("The mill burned.\nThe mayor left.", "The mill stands.", "Rain fell on 40 people."))
            .statements();
    private final Rifts rifts = new Rifts(statements);

    @Test
    void statementsOfDifferentSidesAreApartBothWays() {
        rifts.keepApart(clash(side(0), side(2)));
        assertThat(rifts.areApart(0, 2)).isTrue();
        assertThat(rifts.areApart(2, 0)).isTrue();
    }

    @Test
    void statementsOfOneSideAreNotApart() {
        rifts.keepApart(clash(side(0, 1), side(2)));
        assertThat(rifts.areApart(0, 1)).isFalse();
    }

    @Test
    void sidesOfTwoClashesAreNotApart() {
        rifts.keepApart(clash(side(0), side(2)));
        rifts.keepApart(clash(side(1), side(3)));
        assertThat(rifts.areApart(0, 3)).isFalse();
        assertThat(rifts.areApart(2, 1)).isFalse();
    }

    private static Clash clash(Side one, Side other) {
        return new Clash(Point.Kind.STATUS, "mill", List.of(one, other), false, "Both cannot be.", 0.5);
    }

    private Side side(Integer... indexes) {
        return new Side("side", List.of(indexes).stream().map(statements::get).toList());
    }
}
