package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final String CLOSED =
            "The/the/DET/det/2 bridge/bridge/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 closed/close/VERB/root/0";

    @Test
    void aClauseComesOffAndLeavesTheRest() {
        assertThat(pieces(CLOSED + " as/as/SCONJ/mark/7 engineers/engineer/NOUN/nsubj/7 looked/look/VERB/advcl/4"
                        + " for/for/ADP/case/9 cracks/crack/NOUN/obl/7"))
                .containsExactlyInAnyOrder("The bridge was closed", "as engineers looked for cracks");
    }

    @Test
    void aParticipleBehindACommaIsAPart() {
        assertThat(pieces(CLOSED + " ,/,/PUNCT/punct/6 cutting/cut/VERB/advcl/4 off/off/ADP/compound:prt/6"
                        + " two/two/NUM/nummod/9 villages/village/NOUN/obj/6"))
                .containsExactlyInAnyOrder("The bridge was closed", "cutting off two villages");
    }

    @Test
    void whatAVerbNeedsStaysWithIt() {
        assertThat(pieces("Rain/rain/NOUN/nsubj/2 kept/keep/VERB/root/0 crews/crew/NOUN/obj/2"
                        + " from/from/SCONJ/mark/5 mending/mend/VERB/advcl/2 it/it/PRON/obj/5"))
                .containsExactly("from mending it");
    }

    @Test
    void oneDeedOfTwoIsAPart() {
        assertThat(pieces("Crews/crew/NOUN/nsubj/2 closed/close/VERB/root/0 the/the/DET/det/4 bridge/bridge/NOUN/obj/2"
                        + " and/and/CCONJ/cc/6 sent/send/VERB/conj/2 drivers/driver/NOUN/obj/6 home/home/ADV/advmod/6"))
                .containsExactlyInAnyOrder("Crews closed the bridge", "sent drivers home");
    }

    @Test
    void oneThingOfTwoIsNone() {
        assertThat(pieces("Crews/crew/NOUN/nsubj/2 closed/close/VERB/root/0 roads/road/NOUN/obj/2"
                        + " and/and/CCONJ/cc/7 two/two/NUM/nummod/7 old/old/ADJ/amod/7 bridges/bridge/NOUN/conj/3"))
                .isEmpty();
    }

    private static List<String> pieces(String sentence) {
        Statement statement = Newsroom.ledger(sentence).statements().get(0);
        return Pieces.of(statement).stream()
                .map(span -> span.in(statement.reading().report().text()))
                .toList();
    }
}
