package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceClashesTest {
    private static final ClashFinder FINDER = new PlaceClashes(ComparisonSettings.standard());
    private static final String ACCRA =
            "The/the/DET/det/2 freighter/freighter/NOUN/nsubj/3 docked/dock/VERB/root/0 in/in/ADP/case/5 "
                    + "Accra/Accra/PROPN/obl/3/@5.55,-0.2,GH";

    @Test
    void townsFarApartDiffer() {
        assertThat(Newsroom.clashes(
                        FINDER, ACCRA, ACCRA.replace("Accra", "Tamale").replace("5.55,-0.2", "9.4,-0.8")))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("Accra", "Tamale"));
    }

    @Test
    void aSuburbIsNoOtherPlace() {
        assertThat(Newsroom.clashes(
                        FINDER, ACCRA, ACCRA.replace("Accra", "Tema").replace("5.55,-0.2", "5.67,-0.02")))
                .isEmpty();
    }

    @Test
    void aNameCutShortIsTheSamePlace() {
        String cut = ACCRA.replace("Accra/Accra", "Accra-Newtown/Accra-Newtown").replace("5.55,-0.2", "9.4,-0.8");
        assertThat(Newsroom.clashes(FINDER, ACCRA, cut)).isEmpty();
    }
}
