package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.WrittenReports.cited;
import static org.consilience.engine.WrittenReports.person;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import org.consilience.engine.WrittenReports;
import org.consilience.model.Origin.Kind;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class IndependentOriginsTest {
    private static final String LINE = "The bridge was closed at noon on Tuesday.";
    private static final String OTHERWISE = "At midday traffic over the river came to a halt.";
    private static final String AGAIN = "Nobody could cross the bridge from twelve on.";

    @Test
    void eachOutletsOwnVoiceCounts() {
        assertThat(origins(report("a", LINE).by("Post"), report("b", OTHERWISE).by("Herald")))
                .isEqualTo(2);
    }

    @Test
    void anOutletCountsOnce() {
        assertThat(origins(report("a", LINE).by("Post"), report("b", OTHERWISE).by("The Post")))
                .isEqualTo(1);
    }

    @Test
    void copiesCountOnce() {
        String copy = LINE + " Engineers found a crack in the second pillar.";
        assertThat(origins(report("a", copy).by("Post"), report("b", copy).by("Herald")))
                .isEqualTo(1);
    }

    @Test
    void anAgencyAndItsCarriersCountOnce() {
        assertThat(origins(
                        report("a", LINE).by("Post").crediting("Reuters"),
                        report("b", OTHERWISE).by("Herald").crediting("Reuters"),
                        report("c", AGAIN).by("Reuters")))
                .isEqualTo(1);
    }

    @Test
    void theSamePersonsStatementCountsOnce() {
        assertThat(origins(
                        report("a", LINE).by("Post").saying(person("Marja Aalto")),
                        report("b", OTHERWISE).by("Herald").saying(cited("AP", Kind.AGENCY), person("Aalto"))))
                .isEqualTo(1);
    }

    @Test
    void anUnnamedSourceIsTracedToWhoQuotesIt() {
        assertThat(origins(
                        report("a", LINE)
                                .by("Post")
                                .saying(cited("Harbour Daily", Kind.OUTLET), cited("residents", Kind.GROUP)),
                        report("b", OTHERWISE).by("Harbour Daily")))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeTracedIsNotShownToBeIndependent() {
        assertThat(origins(report("a", LINE).by("Post").saying(cited("analysts", Kind.GROUP)), report("b", OTHERWISE)))
                .isZero();
    }

    @Test
    void severalCreditsAddNothingToTheAgenciesThemselves() {
        assertThat(origins(
                        report("a", LINE).by("Post").crediting("AFP", "Reuters"),
                        report("b", OTHERWISE).by("Reuters"),
                        report("c", AGAIN).by("AFP")))
                .isEqualTo(2);
    }

    @Test
    void severalCreditsAloneAreOneOrigin() {
        assertThat(origins(report("a", LINE).by("Post").crediting("AFP", "Reuters")))
                .isEqualTo(1);
    }

    private static int origins(WrittenReports... reports) {
        Story story = story(reports);
        return new IndependentOrigins().origins(story.claims(), new SourceTracer().trace(story), story);
    }
}
