package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisputeClashesTest {
    private static final ClashFinder FINDER = new DisputeClashes(ComparisonSettings.standard());
    private static final String ONE =
            "Osei/Osei/PROPN/nsubj/2/SAYS said/say/VERB/root/0 [ miners/miner/NOUN/nsubj/4 started/start/VERB/ccomp/2 the/the/DET/det/6 "
                    + "fight/fight/NOUN/obj/4";
    private static final String OTHER =
            "But/but/CCONJ/cc/3 Addo/Addo/PROPN/nsubj/3/SAYS said/say/VERB/root/0 [ the/the/DET/det/5 fight/fight/NOUN/nsubj/6 "
                    + "began/begin/VERB/ccomp/3 outside/outside/ADV/advmod/6";

    @Test
    void butAnotherSaysOtherwise() {
        assertThat(Newsroom.clashes(FINDER, ONE + "\n" + OTHER))
                .singleElement()
                .satisfies(clash -> assertThat(clash.sides()).hasSize(2));
    }

    @Test
    void oneSourceDoesNotContradictItself() {
        assertThat(Newsroom.clashes(FINDER, ONE + "\n" + OTHER.replace("Addo", "Osei")))
                .isEmpty();
    }

    @Test
    void withoutButNothingIsOpposed() {
        assertThat(Newsroom.clashes(FINDER, ONE + "\n" + OTHER.replace("But/but", "And/and")))
                .isEmpty();
    }

    @Test
    void whoDisputesAReportSaysOtherwise() {
        String disputed =
                "Addo/Addo/PROPN/nsubj/2 disputes/dispute/VERB/root/0 a/a/DET/det/4 report/report/NOUN/obj/2 by/by/ADP/case/6 "
                        + "Osei/Osei/PROPN/nmod/4/SAYS [ miners/miner/NOUN/nsubj/8 fought/fight/VERB/acl/4";
        String own =
                "Addo/Addo/PROPN/nsubj/2/SAYS says/say/VERB/root/0 [ nobody/nobody/NOUN/nsubj/4 fought/fight/VERB/ccomp/2";
        assertThat(Newsroom.clashes(FINDER, disputed + "\n" + own)).hasSize(1);
    }

    @Test
    void whatIsNotAsSomebodyClaimsIsDisputed() {
        String denied = "Osei/Osei/PROPN/nsubj/2/SAYS says/say/VERB/root/0 [ mills/mill/NOUN/nsubj:pass/6 "
                + "were/be/AUX/aux:pass/6 not/not/PART/advmod/6 closed/close/VERB/ccomp/2";
        String rebuttal = denied + " ] as/as/SCONJ/mark/9 papers/paper/NOUN/nsubj/9 claimed/claim/VERB/advcl/6";
        assertThat(Newsroom.clashes(FINDER, rebuttal))
                .singleElement()
                .satisfies(clash -> assertThat(clash.sides())
                        .extracting(Clash.Side::value)
                        .containsExactly("mills were not closed", "as papers claimed"));
        assertThat(Newsroom.clashes(FINDER, rebuttal.replace("not/not", "now/now")))
                .isEmpty();
    }
}
