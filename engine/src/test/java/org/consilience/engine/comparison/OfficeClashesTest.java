package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeClashesTest {
    private static final ClashFinder FINDER = new OfficeClashes();
    private static final String MAYOR =
            "Ada/Ada/PROPN/compound/2 Osei/Osei/PROPN/nsubj/8 ,/,/PUNCT/punct/2 the/the/DET/det/5 mayor/mayor/NOUN/appos/2 "
                    + "of/of/ADP/case/7 Tamale/Tamale/PROPN/nmod/5 spoke/speak/VERB/root/0";
    private static final String GOVERNOR =
            "Regional/regional/ADJ/amod/2 governor/governor/NOUN/compound/4 Ada/Ada/PROPN/compound/4 Osei/Osei/PROPN/nsubj/5 "
                    + "spoke/speak/VERB/root/0";
    private static final String FORMER =
            "The/the/DET/det/3 former/former/ADJ/amod/3 mayor/mayor/NOUN/nsubj/6 ,/,/PUNCT/punct/3 Osei/Osei/PROPN/appos/3 "
                    + "spoke/speak/VERB/root/0";

    @Test
    void nobodyIsMayorAndGovernorAtOnce() {
        assertThat(Newsroom.clashes(FINDER, MAYOR, GOVERNOR)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("office of Osei");
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("mayor", "governor");
        });
    }

    @Test
    void anOfficeThatIsLeftLaterIsOvertaken() {
        assertThat(Newsroom.clashes(FINDER, MAYOR, FORMER)).singleElement().satisfies(clash -> {
            assertThat(clash.overtaken()).isTrue();
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("mayor", "former mayor");
        });
    }

    @Test
    void twoPersonsHaveTwoOffices() {
        assertThat(Newsroom.clashes(FINDER, MAYOR, GOVERNOR.replace("Osei", "Addo")))
                .isEmpty();
    }

    @Test
    void aDeputyHoldsNotTheOffice() {
        String deputy = GOVERNOR.replace("Regional/regional", "Deputy/deputy");
        assertThat(Newsroom.clashes(FINDER, MAYOR, deputy)).isEmpty();
    }

    @Test
    void whoeverSteppedDownHasLeft() {
        String leaver =
                "Osei/Osei/PROPN/nsubj/8 ,/,/PUNCT/punct/1 who/who/PRON/nsubj/4 resigned/resign/VERB/acl:relcl/1 "
                        + "as/as/ADP/case/6 mayor/mayor/NOUN/obl/4 ,/,/PUNCT/punct/1 spoke/speak/VERB/root/0";
        assertThat(Newsroom.clashes(FINDER, MAYOR, leaver))
                .singleElement()
                .satisfies(clash -> assertThat(clash.overtaken()).isTrue());
    }

    @Test
    void aTradeSetBesideAnAgeIsTheirs() {
        String nurse = "Osei/Osei/PROPN/nsubj/8 ,/,/PUNCT/punct/1 29/29/NUM/appos/1 ,/,/PUNCT/punct/1 a/a/DET/det/6 "
                + "nurse/nurse/NOUN/appos/1 ,/,/PUNCT/punct/1 spoke/speak/VERB/root/0";
        assertThat(Newsroom.clashes(FINDER, nurse, nurse.replace("nurse/nurse", "teacher/teacher")))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("nurse", "teacher"));
    }
}
