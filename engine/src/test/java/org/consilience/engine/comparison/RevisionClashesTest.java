package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionClashesTest {
    private static final ClashFinder FINDER = new RevisionClashes();
    private static final String FIRST =
            "Initially/initially/ADV/advmod/4 police/police/NOUN/nsubj/4 had/have/AUX/aux/4 "
                    + "counted/count/VERB/root/0 nine/nine/NUM/nummod/6 boats/boat/NOUN/obj/4";
    private static final String LATER = "Police/police/NOUN/nsubj/3 later/later/ADV/advmod/3 counted/count/VERB/root/0 "
            + "four/four/NUM/nummod/5 boats/boat/NOUN/obj/3";

    @Test
    void aReportThatCorrectsItselfUpdates() {
        assertThat(Newsroom.clashes(FINDER, FIRST + "\n" + LATER))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.overtaken()).isTrue();
                    assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("nine boats", "four boats");
                });
    }

    @Test
    void twoNumbersWithoutACorrectionMayBeOfTwoThings() {
        String first = FIRST.replace("Initially/initially", "Nearby/nearby");
        String later = LATER.replace("later/later", "also/also");
        assertThat(Newsroom.clashes(FINDER, first + "\n" + later)).isEmpty();
    }

    @Test
    void whatWasSaidEarlierOfSomethingElseCorrectsNothing() {
        String later = "Police/police/NOUN/nsubj/3 previously/previously/ADV/advmod/3 praised/praise/VERB/root/0 "
                + "crews/crew/NOUN/obj/3 that/that/PRON/nsubj/6 counted/count/VERB/acl/4 four/four/NUM/nummod/8 "
                + "boats/boat/NOUN/obj/6";
        assertThat(Newsroom.clashes(FINDER, FIRST.replace("Initially/initially", "Nearby/nearby") + "\n" + later))
                .isEmpty();
        assertThat(Newsroom.clashes(FINDER, later + "\n" + LATER.replace("later/later", "also/also")))
                .isEmpty();
    }
}
