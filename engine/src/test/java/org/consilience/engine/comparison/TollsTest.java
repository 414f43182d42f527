package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.junit.jupiter.api.Test;

class TollsTest {
    @Test
    void whatIsToldBesidesIsOfOtherPeople() {
        assertThat(told(
                        "Shelling of the market injured 9 people.\nMeanwhile shelling injured 7 people.",
                        "Shelling of the market injured 9 people."))
                .isEmpty();
    }

    @Test
    void aReportThatGivesBothNumbersOfTwoPlacesContradictsNeither() {
        assertThat(told(
                        "Raids on Aldham injured 9 people.\nRaids on Brixworth injured 7 people.",
                        "Raids in the night injured 9 people."))
                .isEmpty();
    }

    @Test
    void numbersThatMakeUpAnotherAreSomeOfIt() {
        assertThat(
                        told(
                                "Raids killed 58 people.\nRaids on Aldham killed 55 people.\nRaids on Brixworth killed 3 people."))
                .isEmpty();
    }

    @Test
    void moreThanANumberIsTheNumber() {
        assertThat(told(
                        "A ferry sank in the bay and 58 people were injured.",
                        "A ferry sank in the bay and more than 58 people were injured."))
                .isEmpty();
    }

    @Test
    void aTollIsHeldAgainstWhatWasToldBeforeIt() {
        assertThat(
                        told(
                                "A raid on the town killed 20 people.\nOfficials gave a toll of 12 dead.\nIn other years 34 were killed."))
                .containsExactly("20 people / 12 dead");
    }

    @Test
    void whoHoldsAPlaceSaysNothingOfWhere() {
        assertThat(told(
                        "Raids on Aldham-held Brixworth killed 31 people.\nMore raids were feared.",
                        "Raids on Brixworth killed 19 people.\nMore raids were feared."))
                .containsExactly("31 people / 19 people");
    }

    private static List<String> told(String... texts) {
        return Desk.compare(Desk.story(texts)).stream()
                .filter(point -> point.verdict() == Verdict.DIFFER || point.verdict() == Verdict.UPDATE)
                .map(point -> String.join(
                        " / ", point.groups().stream().map(Point.Group::value).toList()))
                .toList();
    }
}
