package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseClashesTest {
    private static final ClashFinder FINDER = new CauseClashes();
    private static final String FORTH =
            "A/a/DET/det/2 collision/collision/NOUN/nsubj/3 caused/cause/VERB/root/0 a/a/DET/det/5 fire/fire/NOUN/obj/3";

    @Test
    void causeAndEffectTurnedRoundDiffer() {
        String back =
                "The/the/DET/det/2 train/train/NOUN/nsubj/3 caught/catch/VERB/root/0 fire/fire/NOUN/obj/3 and/and/CCONJ/cc/6 "
                        + "caused/cause/VERB/conj/3 a/a/DET/det/8 collision/collision/NOUN/obj/6";
        assertThat(Newsroom.clashes(FINDER, FORTH, back))
                .singleElement()
                .satisfies(clash -> assertThat(clash.about()).isEqualTo("which came first: the collision or the fire"));
    }

    @Test
    void whatCaughtFireIsReadBothWays() {
        String back =
                "The/the/DET/det/2 train/train/NOUN/nsubj/3 caught/catch/VERB/root/0 fire/fire/NOUN/xcomp/3 and/and/CCONJ/cc/6 "
                        + "caused/cause/VERB/conj/3 a/a/DET/det/8 collision/collision/NOUN/obj/6";
        assertThat(Newsroom.clashes(FINDER, FORTH, back)).hasSize(1);
    }

    @Test
    void oneCauseToldTwiceIsNoDifference() {
        assertThat(Newsroom.clashes(FINDER, FORTH, FORTH.replace("caused/cause", "sparked/spark")))
                .isEmpty();
    }
}
