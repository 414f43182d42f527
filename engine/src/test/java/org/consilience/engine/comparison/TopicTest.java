package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void isTheDeedWithWhatItIsDoneTo() {
        String found =
                "Divers/diver/NOUN/nsubj/2 found/find/VERB/root/0 the/the/DET/det/5 flight/flight/NOUN/compound/5 recorder/recorder/NOUN/obj/2 "
                        + "of/of/ADP/case/8 the/the/DET/det/8 airliner/airliner/NOUN/nmod/5";
        assertThat(topic(found)).isEqualTo("divers finding flight recorder of the airliner");
    }

    @Test
    void takesTheNounOfTheDeedWhereThereIsOne() {
        String launched =
                "Norland/Norland/PROPN/nsubj/2 launched/launch/VERB/root/0 two/two/NUM/nummod/4 rockets/rocket/NOUN/obj/2 "
                        + "over/over/ADP/case/6 Osmark/Osmark/PROPN/obl/2";
        assertThat(topic(launched)).isEqualTo("launch of two rockets over Osmark");
    }

    @Test
    void tellsWhatWasDoneToWhom() {
        String closed =
                "The/the/DET/det/2 bridge/bridge/NOUN/nsubj:pass/5 was/be/AUX/aux:pass/5 not/not/PART/advmod/5 closed/close/VERB/root/0 "
                        + "by/by/ADP/case/7 police/police/NOUN/obl:agent/5";
        assertThat(topic(closed)).isEqualTo("bridge not closed");
    }

    @Test
    void looksBehindWhatIsExpected() {
        String expected =
                "The/the/DET/det/2 minister/minister/NOUN/nsubj:pass/4 is/be/AUX/aux:pass/4 expected/expect/VERB/root/0 to/to/PART/mark/6 "
                        + "carry/carry/VERB/xcomp/4 out/out/ADP/compound:prt/6 repairs/repair/NOUN/obj/6";
        assertThat(topic(expected)).isEqualTo("minister carrying out repairs");
    }

    @Test
    void isTheMostTellingNounPhraseWhereNobodyDoesAnything() {
        String is =
                "It/it/PRON/nsubj/4 was/be/AUX/cop/4 the/the/DET/det/4 storm/storm/NOUN/root/0 of/of/ADP/case/7 the/the/DET/det/7 century/century/NOUN/nmod/4";
        assertThat(topic(is)).isEqualTo("storm of the century");
    }

    @Test
    void wordsWithoutANounStandForThemselves() {
        assertThat(topic("They/they/PRON/nsubj/2 vanished/vanish/VERB/root/0")).isEqualTo("vanished");
    }

    /** Of a statement in a story of two, so that its words weigh something. */
    private static String topic(String statement) {
        Ledger ledger = Newsroom.ledger(
                statement,
                "Cooks/cook/NOUN/nsubj/2 rested/rest/VERB/root/0 on/on/ADP/case/4 Friday/Friday/PROPN/obl/2");
        return Topic.of(ledger.statements().get(0));
    }
}
