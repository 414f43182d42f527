package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static final String BESIDE = """
            Bakers opened early on market day.
            The choir rehearsed carols until midnight.
            Snow closed the northern pass again.""";

    private static final Story STORY = Desk.story(
            "The ferry carried 412 passengers and ran aground near the harbour wall.\n" + BESIDE,
            "Near the harbour wall a ferry with 412 passengers ran aground.\nThe ferry company ordered two new engines.",
            "A ferry with 655 passengers ran aground near the harbour wall.");

    @Test
    void isSurerOfWhatSaysTheSameThanOfWhatIsOfTheSameMatter() {
        assertThat(sureness(0, 4)).isGreaterThan(0.5).isGreaterThan(2 * sureness(0, 5));
    }

    @Test
    void isLessSureWhereNumbersDiffer() {
        assertThat(sureness(0, 6)).isLessThan(sureness(0, 4));
    }

    @Test
    void isAProbabilityAndTheSameBothWays() {
        for (int a = 0; a < 7; a++) {
            for (int b = 0; b < 7; b++) {
                assertThat(sureness(a, b)).isBetween(0.0, 1.0).isEqualTo(sureness(b, a));
            }
        }
    }

    @Test
    void pairsForLearningHaveAValueForEachTrait() {
        List<PairTable.Row> rows = PairTable.of(STORY, ComparisonSettings.standard());
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(PairTable.traits()));
    }

    @Test
    void whatIsMeasuredStandsUnderItsName() {
        Story twice = Desk.story("412 passengers boarded the ferry.", "412 passengers boarded the ferry.");
        List<Double> values =
                PairTable.of(twice, ComparisonSettings.standard()).get(0).values();
        assertThat(values.get(PairTable.traits().indexOf("words"))).isCloseTo(1, within(1e-9));
        assertThat(values.get(PairTable.traits().indexOf("balance"))).isEqualTo(1);
        assertThat(values.get(PairTable.traits().indexOf("numbers"))).isEqualTo(1);
        assertThat(values.get(PairTable.traits().indexOf("other_numbers"))).isZero();
        assertThat(values.get(PairTable.traits().indexOf("no_verb"))).isZero();
        assertThat(values.get(PairTable.traits().indexOf("one_source"))).isZero();
        assertThat(values.get(PairTable.traits().indexOf("size"))).isEqualTo(Math.log1p(5));
    }

    private static double sureness(int a, int b) {
        Ledger ledger = Ledger.of(STORY);
        Alignment alignment = Alignment.of(ledger, ComparisonSettings.standard());
        return alignment.sureness(
                ledger.statements().get(a), ledger.statements().get(b));
    }
}
