package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final String CLOSED =
            "Owners/owner/NOUN/nsubj/2 closed/close/VERB/root/0 the/the/DET/det/4 mill/mill/NOUN/obj/2";
    private static final String OPEN = "Owners/owner/NOUN/nsubj/3 never/never/ADV/advmod/3 closed/close/VERB/root/0 "
            + "the/the/DET/det/5 mill/mill/NOUN/obj/3";
    private static final String OSLO =
            "Fire/fire/NOUN/nsubj/2 broke/break/VERB/root/0 out/out/ADP/compound:prt/2 in/in/ADP/case/5 "
                    + "Oslo/Oslo/PROPN/obl/2/@59.9,10.7,NO";

    private static final String UNION = "Osmark/Osmark/PROPN/nsubj/2/PERSON condemned/condemn/VERB/root/0 "
            + "the/the/DET/det/4 attack/attack/NOUN/obj/2";

    @Test
    void whatOneDeniesIsNoAgreement() {
        assertThat(exclude(CLOSED, OPEN)).isTrue();
        assertThat(exclude(CLOSED, CLOSED)).isFalse();
    }

    @Test
    void whatHappensInTownsFarApartIsNoAgreement() {
        assertThat(exclude(OSLO, OSLO.replace("Oslo/Oslo", "Bergen/Bergen").replace("59.9,10.7", "60.4,5.3")))
                .isTrue();
        assertThat(exclude(OSLO, OSLO)).isFalse();
    }

    @Test
    void whoTakesAStandIsWhatIsStated() {
        assertThat(exclude(UNION, UNION.replace("Osmark/Osmark", "Lindvik/Lindvik")))
                .isTrue();
        assertThat(exclude(UNION, UNION)).isFalse();
    }

    @Test
    void whoDoesAThingMayBeNamedInTwoWays() {
        String closed = UNION.replace("condemned/condemn", "closed/close");
        assertThat(exclude(closed, closed.replace("Osmark/Osmark", "Lindvik/Lindvik")))
                .isFalse();
    }

    private static boolean exclude(String one, String other) {
        Ledger ledger = Newsroom.ledger(one, other);
        return Slots.of(ledger.statements().get(0))
                .exclude(Slots.of(ledger.statements().get(1)));
    }
}
