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

    @Test
    void bothNumbersMayStandInOneStatement() {
        String revised =
                "The/the/DET/det/2 toll/toll/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 revised/revise/VERB/root/0 "
                        + "from/from/ADP/case/6 nine/nine/NUM/obl/4 to/to/ADP/case/8 seven/seven/NUM/obl/4";
        assertThat(Newsroom.clashes(FINDER, revised)).singleElement().satisfies(clash -> {
            assertThat(clash.overtaken()).isTrue();
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("nine", "seven");
        });
        String back = revised.replace("from/from/ADP", "x/x/ADP")
                .replace("to/to/ADP", "from/from/ADP")
                .replace("x/x/ADP", "to/to/ADP");
        assertThat(Newsroom.clashes(FINDER, back))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("seven", "nine"));
        assertThat(Newsroom.clashes(FINDER, revised.replace("revised/revise", "moved/move")))
                .isEmpty();
    }
}
