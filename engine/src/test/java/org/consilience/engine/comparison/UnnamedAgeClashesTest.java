package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnnamedAgeClashesTest {
    private static final ClashFinder FINDER = new UnnamedAgeClashes(ComparisonSettings.standard());
    private static final String TWO = "A/a/DET/det/3 two-year-old/two-year-old/ADJ/amod/3 girl/girl/NOUN/nsubj:pass/5 "
            + "was/be/AUX/aux:pass/5 rescued/rescue/VERB/root/0";
    private static final String THREE = TWO.replace("two-year-old/two-year-old", "3-year-old/3-year-old");

    @Test
    void oneGirlIsOfOneAge() {
        assertThat(Newsroom.clashes(FINDER, TWO, THREE)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("age of the girl");
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("two", "3");
        });
    }

    @Test
    void aNumberInDigitsIsTheSame() {
        assertThat(Newsroom.clashes(FINDER, TWO, TWO.replace("two-year-old/two-year-old", "2-year-old/2-year-old")))
                .isEmpty();
    }

    @Test
    void twoGirlsOfOneReportAreTwo() {
        assertThat(Newsroom.clashes(FINDER, TWO + "\n" + THREE, THREE)).isEmpty();
    }

    @Test
    void girlsToWhomOtherThingsHappenMayBeTwo() {
        assertThat(Newsroom.clashes(FINDER, TWO, THREE.replace("rescued/rescue", "rebuked/rebuke")))
                .isEmpty();
        String active =
                "A/a/DET/det/3 3-year-old/3-year-old/ADJ/amod/3 girl/girl/NOUN/nsubj/4 rescued/rescue/VERB/root/0 "
                        + "a/a/DET/det/6 cat/cat/NOUN/obj/4";
        assertThat(Newsroom.clashes(FINDER, TWO, active)).isEmpty();
    }
}
