package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void isANounPhraseOfTheText() {
        Ledger ledger = Newsroom.ledger(
                "Divers/diver/NOUN/nsubj/2 found/find/VERB/root/0 the/the/DET/det/5 flight/flight/NOUN/compound/5 recorder/recorder/NOUN/obj/2 "
                        + "of/of/ADP/case/8 the/the/DET/det/8 airliner/airliner/NOUN/nmod/5 on/on/ADP/case/10 Friday/Friday/PROPN/obl/2",
                "Divers/diver/NOUN/nsubj/2 rested/rest/VERB/root/0 on/on/ADP/case/4 Friday/Friday/PROPN/obl/2");
        assertThat(Topic.of(ledger.statements().get(0))).isEqualTo("flight recorder of the airliner");
    }

    @Test
    void wordsWithoutANounStandForThemselves() {
        Ledger ledger = Newsroom.ledger("They/they/PRON/nsubj/2 vanished/vanish/VERB/root/0");
        assertThat(Topic.of(ledger.statements().get(0))).isEqualTo("vanished");
    }
}
