package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialClashesTest {
    private static final ClashFinder FINDER = new DenialClashes(ComparisonSettings.standard());
    private static final String SIGNED =
            "The/the/DET/det/2 union/union/NOUN/nsubj/3 signed/sign/VERB/root/0 the/the/DET/det/5 treaty/treaty/NOUN/obj/3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/the/DET/det/2 union/union/NOUN/nsubj/5 did/do/AUX/aux/5 not/not/PART/advmod/5 sign/sign/VERB/root/0 "
                        + "the/the/DET/det/7 treaty/treaty/NOUN/obj/5",
                "The/the/DET/det/2 union/union/NOUN/nsubj/3 failed/fail/VERB/root/0 to/to/PART/mark/5 sign/sign/VERB/xcomp/3 "
                        + "the/the/DET/det/7 treaty/treaty/NOUN/obj/5",
                "The/the/DET/det/2 union/union/NOUN/nsubj/3 denied/deny/VERB/root/0 signing/sign/VERB/xcomp/3 "
                        + "the/the/DET/det/6 treaty/treaty/NOUN/obj/4",
                "It/it/PRON/nsubj/2 is/be/AUX/cop/4 the/the/DET/det/4 treaty/treaty/NOUN/root/0 that/that/PRON/obj/9 "
                        + "the/the/DET/det/7 union/union/NOUN/nsubj/9 never/never/ADV/advmod/9 signed/sign/VERB/acl:relcl/4"
            })
    void whatIsNotSoIsDenied(String denial) {
        assertThat(Newsroom.clashes(FINDER, SIGNED, denial)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/the/DET/det/2 union/union/NOUN/nsubj/5 would/would/AUX/aux/5 not/not/PART/advmod/5 sign/sign/VERB/root/0 "
                        + "the/the/DET/det/7 treaty/treaty/NOUN/obj/5",
                "if/if/SCONJ/mark/6 the/the/DET/det/3 union/union/NOUN/nsubj/6 did/do/AUX/aux/6 not/not/PART/advmod/6 "
                        + "sign/sign/VERB/root/0 the/the/DET/det/8 treaty/treaty/NOUN/obj/6"
            })
    void whatIsOnlySupposedIsDeniedByNobody(String supposed) {
        assertThat(Newsroom.clashes(FINDER, SIGNED, supposed)).isEmpty();
    }

    @Test
    void whatIsStillToComeIsNotDenied() {
        String planned = SIGNED.replace("signed/sign/VERB/root/0", "will/will/AUX/aux/4/FUTURE sign/sign/VERB/root/0")
                .replace("nsubj/3", "nsubj/4")
                .replace("det/5", "det/6")
                .replace("obj/3", "obj/4");
        String notYet =
                "The/the/DET/det/2 union/union/NOUN/nsubj/5 has/have/AUX/aux/5 not/not/PART/advmod/5 signed/sign/VERB/root/0 "
                        + "the/the/DET/det/7 treaty/treaty/NOUN/obj/5";
        assertThat(Newsroom.clashes(FINDER, planned, notYet)).isEmpty();
    }

    @Test
    void whoeverIsHeldLaterWasNotHeldAtFirst() {
        String nobody =
                "Nobody/nobody/PRON/nsubj:pass/4 has/have/AUX/aux/4 been/be/AUX/aux:pass/4 arrested/arrest/VERB/root/0";
        String none =
                "No/no/DET/det/2 arrests/arrest/NOUN/nsubj:pass/5 have/have/AUX/aux/5 been/be/AUX/aux:pass/5 made/make/VERB/root/0";
        String held =
                "Police/police/NOUN/nsubj/2 arrested/arrest/VERB/root/0 the/the/DET/det/4 landlord/landlord/NOUN/obj/2";
        assertThat(Newsroom.clashes(FINDER, nobody, held))
                .singleElement()
                .satisfies(clash -> assertThat(clash.overtaken()).isTrue());
        assertThat(Newsroom.clashes(FINDER, none, held)).hasSize(1);
        assertThat(Newsroom.clashes(FINDER, nobody, held.replace("arrested/arrest", "thanked/thank")))
                .isEmpty();
    }
}
