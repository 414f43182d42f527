package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeClashesTest {
    private static final ClashFinder FINDER = new HomeClashes();
    private static final String TAMALE =
            "Osei/Osei/PROPN/nsubj/7/PERSON ,/,/PUNCT/punct/1 44/44/NUM/appos/1 ,/,/PUNCT/punct/1 of/of/ADP/case/6 "
                    + "Tamale/Tamale/PROPN/nmod/1/@9.4,-0.8,GH fled/flee/VERB/root/0";
    private static final String ACCRA =
            "Police/police/NOUN/nsubj/2 sought/seek/VERB/root/0 Osei/Osei/PROPN/obj/2/PERSON ,/,/PUNCT/punct/3 a/a/DET/det/6 "
                    + "baker/baker/NOUN/appos/3 from/from/ADP/case/8 Accra/Accra/PROPN/nmod/6/@5.55,-0.2,GH";

    @Test
    void townsFarApartAreTwoHomes() {
        assertThat(Newsroom.clashes(FINDER, TAMALE, ACCRA)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("home of Osei");
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("Tamale", "Accra");
            assertThat(clash.sides().get(0).statements().get(0).text()).isEqualTo("Osei , 44 , of Tamale");
        });
    }

    @Test
    void aSuburbIsTheSameHome() {
        String tema = ACCRA.replace("Accra/Accra", "Tema/Tema").replace("5.55,-0.2", "9.41,-0.82");
        assertThat(Newsroom.clashes(FINDER, TAMALE, tema)).isEmpty();
    }

    @Test
    void whoeverIsDrivenFromATownNeedNotLiveThere() {
        String driven =
                "Police/police/NOUN/nsubj/2 drove/drive/VERB/root/0 Osei/Osei/PROPN/obj/2/PERSON from/from/ADP/case/5 "
                        + "Accra/Accra/PROPN/obl/2/@5.55,-0.2,GH";
        assertThat(Newsroom.clashes(FINDER, TAMALE, driven)).isEmpty();
    }

    @Test
    void aReportThatHasBothIsOfTwoPersons() {
        assertThat(Newsroom.clashes(FINDER, TAMALE + "\n" + ACCRA, ACCRA)).isEmpty();
    }
}
