package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityClashesTest {
    private static final ClashFinder FINDER = new IdentityClashes();
    private static final String UNKNOWN =
            "The/the/DET/det/2 gunman/gunman/NOUN/nsubj:pass/6 has/have/AUX/aux/6 not/not/PART/advmod/6 been/be/AUX/aux:pass/6 "
                    + "identified/identify/VERB/root/0";
    private static final String NAMED =
            "The/the/DET/det/2 attacker/attacker/NOUN/nsubj/5 ,/,/PUNCT/punct/2 Marek/Marek/PROPN/appos/2/PERSON fled/flee/VERB/root/0";

    @Test
    void whoeverIsNamedLaterIsKnownNow() {
        assertThat(Newsroom.clashes(FINDER, UNKNOWN, NAMED)).singleElement().satisfies(clash -> {
            assertThat(clash.overtaken()).isTrue();
            assertThat(clash.about()).isEqualTo("identity of the attacker");
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("not identified", "Marek");
        });
    }

    @Test
    void whoeverWasNamedBeforeIsNoUpdate() {
        assertThat(Newsroom.clashes(FINDER, NAMED, UNKNOWN)).isEmpty();
    }

    @Test
    void aVictimIsSomebodyElse() {
        assertThat(Newsroom.clashes(FINDER, UNKNOWN, NAMED.replace("attacker", "victim")))
                .isEmpty();
    }

    @Test
    void anIdentityThatIsNotClearIsUnknown() {
        String unclear = "The/the/DET/det/2 identity/identity/NOUN/nsubj/8 of/of/ADP/case/5 the/the/DET/det/5 "
                + "driver/driver/NOUN/nmod/2 is/be/AUX/cop/8 not/not/PART/advmod/8 clear/clear/ADJ/root/0";
        assertThat(Newsroom.clashes(FINDER, unclear, NAMED)).hasSize(1);
    }

    @Test
    void anUnidentifiedManIsUnknown() {
        String unknown = "The/the/DET/det/2 driver/driver/NOUN/nsubj/7 ,/,/PUNCT/punct/2 an/an/DET/det/6 "
                + "unidentified/unidentified/ADJ/amod/6 man/man/NOUN/appos/2 fled/flee/VERB/root/0";
        String named =
                "Marek/Marek/PROPN/nsubj:pass/3/PERSON was/be/AUX/aux:pass/3 named/name/VERB/root/0 as/as/ADP/case/6 "
                        + "the/the/DET/det/6 attacker/attacker/NOUN/obl/3";
        assertThat(Newsroom.clashes(FINDER, unknown, named)).singleElement().satisfies(clash -> {
            assertThat(clash.overtaken()).isTrue();
            assertThat(clash.sides().get(1).statements().get(0).text()).isEqualTo("Marek");
        });
    }
}
