package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseToldClashesTest {
    private static final ClashFinder FINDER = new CauseToldClashes();
    private static final String UNCLEAR =
            "It/it/PRON/nsubj/4 was/be/AUX/cop/4 not/not/PART/advmod/4 clear/clear/ADJ/root/0 what/what/PRON/nsubj/6 "
                    + "sparked/spark/VERB/ccomp/4 the/the/DET/det/8 fire/fire/NOUN/obj/6";
    private static final String MOTIVE =
            "Police/police/NOUN/nsubj/2 have/have/VERB/root/0 no/no/DET/det/4 motive/motive/NOUN/obj/2";
    private static final String SPARKED =
            "The/the/DET/det/2 fire/fire/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 sparked/spark/VERB/root/0 by/by/ADP/case/7 "
                    + "a/a/DET/det/7 candle/candle/NOUN/obl/4";
    private static final String STEMMED =
            "The/the/DET/det/2 fight/fight/NOUN/nsubj/3 stemmed/stem/VERB/root/0 from/from/ADP/case/6 an/an/DET/det/6 "
                    + "insult/insult/NOUN/obl/3";

    @Test
    void aCauseToldLaterIsKnownNow() {
        assertThat(Newsroom.clashes(FINDER, UNCLEAR, SPARKED)).singleElement().satisfies(clash -> {
            assertThat(clash.overtaken()).isTrue();
            assertThat(clash.about()).isEqualTo("cause of the fire");
            assertThat(clash.sides().get(0).value()).isEqualTo("not known");
        });
    }

    @Test
    void aMotiveIsOfWhateverHappened() {
        assertThat(Newsroom.clashes(FINDER, MOTIVE, STEMMED))
                .singleElement()
                .satisfies(clash -> assertThat(clash.about()).isEqualTo("cause of the fight"));
    }

    @Test
    void theMotiveItselfMayBeNamed() {
        String named = "The/the/DET/det/2 motive/motive/NOUN/nsubj/4 was/be/AUX/cop/4 robbery/robbery/NOUN/root/0";
        assertThat(Newsroom.clashes(FINDER, MOTIVE, named))
                .singleElement()
                .satisfies(clash -> assertThat(clash.about()).isEqualTo("motive"));
    }

    @Test
    void theCauseIsOfWhateverHappened() {
        String unknown = "The/the/DET/det/2 cause/cause/NOUN/nsubj/6 is/be/AUX/aux:pass/6 not/not/PART/advmod/6 "
                + "yet/yet/ADV/advmod/6 known/know/VERB/root/0";
        assertThat(Newsroom.clashes(FINDER, unknown, SPARKED)).hasSize(1);
    }

    @Test
    void theCauseOfOneThingIsNotThatOfAnother() {
        assertThat(Newsroom.clashes(FINDER, UNCLEAR, STEMMED)).isEmpty();
    }

    @Test
    void whatWasToldBeforeIsNoNews() {
        assertThat(Newsroom.clashes(FINDER, SPARKED, UNCLEAR)).isEmpty();
    }

    @Test
    void noCandleTellsNoCause() {
        String denied = SPARKED.replace("was/be/AUX/aux:pass/4", "never/never/ADV/advmod/4");
        assertThat(Newsroom.clashes(FINDER, UNCLEAR, denied)).isEmpty();
    }
}
