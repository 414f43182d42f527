package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContraryClashesTest {
    private static final ClashFinder FINDER = new ContraryClashes(ComparisonSettings.standard());
    private static final String CLOSED =
            "The/the/DET/det/2 tunnel/tunnel/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 closed/close/VERB/root/0 on/on/ADP/case/6 "
                    + "Friday/Friday/PROPN/obl/4";

    @Test
    void whatWasClosedIsReopened() {
        assertThat(Newsroom.clashes(FINDER, CLOSED, CLOSED.replace("closed/close", "reopened/reopen")))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.overtaken()).isTrue();
                    assertThat(clash.about()).contains("tunnel");
                });
    }

    @Test
    void anAccidentIsNotMeant() {
        String meant =
                "The/the/DET/det/3 deliberate/deliberate/ADJ/amod/3 fire/fire/NOUN/nsubj/4 spread/spread/VERB/root/0";
        assertThat(Newsroom.clashes(FINDER, meant, meant.replace("deliberate", "accidental")))
                .singleElement()
                .satisfies(clash -> assertThat(clash.overtaken()).isFalse());
    }

    @Test
    void whatIsNotSoIsNoContrary() {
        String not = CLOSED.replace("was/be/AUX/aux:pass/4 closed", "not/not/PART/advmod/4 closed");
        assertThat(Newsroom.clashes(FINDER, not, CLOSED.replace("closed/close", "reopened/reopen")))
                .isEmpty();
    }

    @Test
    void otherThingsMayBeReopened() {
        String other = CLOSED.replace("closed/close", "reopened/reopen").replace("tunnel", "school");
        assertThat(Newsroom.clashes(FINDER, CLOSED, other)).isEmpty();
    }

    @Test
    void aWordAndItsDenialAreContrary() {
        String armed = "The/the/DET/det/2 driver/driver/NOUN/nsubj/4 was/be/AUX/cop/4 armed/armed/ADJ/root/0";
        String not =
                "The/the/DET/det/2 driver/driver/NOUN/nsubj/5 was/be/AUX/cop/5 not/not/PART/advmod/5 armed/armed/ADJ/root/0";
        assertThat(Newsroom.clashes(FINDER, armed, not)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("driver: armed or not armed");
            assertThat(clash.overtaken()).isFalse();
        });
        assertThat(Newsroom.clashes(FINDER, not, armed.replace("armed", "unarmed")))
                .isEmpty();
    }

    @Test
    void aHyphenStandsByItself() {
        String grave =
                "The/the/DET/det/2 wounds/wound/NOUN/nsubj/6 are/be/AUX/cop/6 life/life/NOUN/compound/6 -/-/PUNCT/punct/6 "
                        + "threatening/threatening/ADJ/root/0";
        String slight = grave.replace("life/life/NOUN/compound/6", "not/not/PART/advmod/7 life/life/NOUN/compound/7")
                .replace("/6", "/7");
        assertThat(Newsroom.clashes(FINDER, grave, slight)).hasSize(1);
    }
}
