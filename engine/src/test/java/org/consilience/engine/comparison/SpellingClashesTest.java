package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingClashesTest {
    private static final ClashFinder FINDER = new SpellingClashes();
    private static final String DEVON = "Devon-Hale/Devon-Hale/PROPN/nsubj/2/PERSON fled/flee/VERB/root/0";
    private static final String KAVON =
            "Police/police/NOUN/nsubj/2 held/hold/VERB/root/0 Kavon-Hale/Kavon-Hale/PROPN/obj/2/PERSON";

    @Test
    void firstNamesMuchAlikeOfOneLastNameAreOnePersons() {
        assertThat(Newsroom.clashes(FINDER, DEVON, KAVON))
                .singleElement()
                .satisfies(clash -> assertThat(clash.sides())
                        .extracting(Clash.Side::value)
                        .containsExactly("Devon-Hale", "Kavon-Hale"));
    }

    @Test
    void whomOneReportTellsApartAreTwo() {
        assertThat(Newsroom.clashes(FINDER, DEVON, KAVON + "\n" + DEVON)).isEmpty();
    }

    @Test
    void otherFirstNamesAreOtherPersons() {
        assertThat(Newsroom.clashes(FINDER, DEVON, KAVON.replace("Kavon", "Marta")))
                .isEmpty();
    }
}
