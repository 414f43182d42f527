package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void figuresOfThreeDigitsThatNearlyMeetAreRivals() {
        assertThat(contradict("Thieves copied 143 million files.", "Thieves copied records of 145.5 million drivers."))
                .isTrue();
    }

    @Test
    void roundNumbersAreNoRivals() {
        assertThat(contradict("Thieves copied 140 million files.", "Thieves copied records of 145.5 million drivers."))
                .isFalse();
    }

    @Test
    void whoGivesTheOthersFigureTooIsNoRival() {
        assertThat(contradict(
                        "Thieves copied 143 million files.",
                        "Thieves copied 143 million files and 145.5 million records."))
                .isFalse();
    }

    @Test
    void figuresFarApartAreOfTwoThings() {
        assertThat(contradict("Thieves copied 143 million files.", "Thieves copied records of 482 drivers."))
                .isFalse();
    }

    private static boolean contradict(String one, String other) {
        Ledger ledger = Ledger.of(Desk.story(one, other));
        return Tally.of(ledger.statements().get(0))
                .contradicts(Tally.of(ledger.statements().get(1)));
    }
}
