package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoesTest {
    private static final String MILL =
            "A/a/DET/det/2 mill/mill/NOUN/nsubj/3 burned/burn/VERB/root/0 in/in/ADP/case/5 Osmark/Osmark/PROPN/obl/3";
    private static final String BURNING =
            "Nobody/nobody/PRON/nsubj/2 saw/see/VERB/root/0 the/the/DET/det/4 burning/burning/NOUN/obj/2"
                    + " of/of/ADP/case/7 the/the/DET/det/7 mill/mill/NOUN/nmod/4";
    private static final String RAIN = "Rain/rain/NOUN/nsubj/2 fell/fall/VERB/root/0";

    @Test
    void whatAnotherReportSaysInOneSentenceIsAnEcho() {
        assertThat(share(MILL, MILL)).isEqualTo(1);
    }

    @Test
    void endingsAreNoDifference() {
        assertThat(share(MILL, BURNING)).isBetween(0.3, 0.9);
    }

    @Test
    void nothingIsEchoedOfWhatNobodyElseSays() {
        assertThat(share(MILL, RAIN)).isZero();
    }

    @Test
    void aReportIsNoEchoOfItself() {
        assertThat(share(MILL + "\n" + MILL, RAIN)).isZero();
    }

    private static double share(String... reports) {
        Ledger ledger = Newsroom.ledger(reports);
        Statement first = ledger.statements().get(0);
        return new Echoes(ledger.statements())
                .share(first, first.tokens().stream().filter(Ledger::isContent).toList());
    }
}
