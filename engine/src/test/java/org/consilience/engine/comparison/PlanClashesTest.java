package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanClashesTest {
    private static final ClashFinder FINDER = new PlanClashes(ComparisonSettings.standard());
    private static final String PLAN =
            "The/the/DET/det/2 minister/minister/NOUN/nsubj/4 will/will/AUX/aux/4/FUTURE visit/visit/VERB/root/0 "
                    + "the/the/DET/det/6 camp/camp/NOUN/obj/4";
    private static final String DONE =
            "The/the/DET/det/2 minister/minister/NOUN/nsubj/3 visited/visit/VERB/root/0 the/the/DET/det/5 camp/camp/NOUN/obj/3";

    @Test
    void whatWasPlannedIsDone() {
        assertThat(Newsroom.clashes(FINDER, PLAN, DONE))
                .singleElement()
                .satisfies(clash -> assertThat(clash.overtaken()).isTrue());
    }

    @Test
    void whatWasDoneBeforeIsAnotherVisit() {
        assertThat(Newsroom.clashes(FINDER, DONE, PLAN)).isEmpty();
    }

    @Test
    void whoeverIsScheduledIsToDoIt() {
        String plan = "The/the/DET/det/2 minister/minister/NOUN/nsubj:pass/4 is/be/AUX/aux:pass/4/FUTURE "
                + "scheduled/schedule/VERB/root/0 to/to/PART/mark/6 sing/sing/VERB/xcomp/4 carols/carol/NOUN/obj/6";
        String done = "The/the/DET/det/2 head/head/NOUN/nsubj/4 minister/minister/NOUN/appos/2 sings/sing/VERB/root/0";
        assertThat(Newsroom.clashes(FINDER, plan, done)).hasSize(1);
    }

    @Test
    void whoeverIsToBeChargedIsCharged() {
        String plan =
                "Marek/Marek/PROPN/nsubj:pass/4 will/will/AUX/aux/4/FUTURE be/be/AUX/aux:pass/4 charged/charge/VERB/root/0 "
                        + "in/in/ADP/case/7 federal/federal/ADJ/amod/7 court/court/NOUN/obl/4";
        String done = "Prosecutors/prosecutor/NOUN/nsubj/2 charged/charge/VERB/root/0 Marek/Marek/PROPN/obj/2 "
                + "with/with/ADP/case/5 arson/arson/NOUN/obl/2";
        assertThat(Newsroom.clashes(FINDER, plan, done)).hasSize(1);
    }
}
