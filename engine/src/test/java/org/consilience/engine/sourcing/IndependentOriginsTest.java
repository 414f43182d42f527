package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.WrittenReports.cited;
import static org.consilience.engine.WrittenReports.person;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import org.consilience.engine.WrittenReports;
import org.consilience.model.Origin.Kind;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
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

    @Test
    void titlesOfOneHouseCountOnceWhereTheyTellAThingThemselves() {
        WrittenReports sun = report("a", LINE).by("The Sun");
        WrittenReports times = report("b", OTHERWISE).by("The Times");
        WrittenReports mirror = report("c", AGAIN).by("Daily Mirror");
        assertThat(origins(sun, times)).isEqualTo(1);
        assertThat(origins(sun, times, mirror)).isEqualTo(2);
        assertThat(why(sun, times)).isEqualTo("both belong to News Corp");
    }

    @Test
    void titlesOfOneHouseThatCiteTwoPersonsHaveTwoOrigins() {
        assertThat(origins(
                        report("a", LINE).by("The Sun").saying(person("Marja Aalto")),
                        report("b", OTHERWISE).by("The Times").saying(person("Pekka Lind"))))
                .isEqualTo(2);
    }

    @Test
    void theReasonNamesTheAgencyWhoseTextAllCarry() {
        assertThat(why(
                        report("a", LINE).by("Post").crediting("Associated Press"),
                        report("b", OTHERWISE).by("Herald").crediting("AP"),
                        report("c", AGAIN).by("Times of Oakdale").crediting("The Associated Press")))
                .isEqualTo("all carry the text of The Associated Press");
    }

    @Test
    void theReasonSaysWhoCitesWhomAndWhoSpeaksForItself() {
        assertThat(why(
                        report("a", LINE).by("Post").saying(person("Marja Aalto")),
                        report("b", OTHERWISE).by("Herald").saying(person("Aalto")),
                        report("c", AGAIN).by("Oakdale News")))
                .isEqualTo("Post and Herald cite Marja Aalto; Oakdale News says so itself");
    }

    @Test
    void theReasonTellsCopiesAndOutletsOfTheirOwn() {
        String copy = LINE + " Engineers found a crack in the second pillar.";
        assertThat(why(report("a", copy).by("Post"), report("b", copy).by("Herald")))
                .isEqualTo("Post says so itself; Herald has the text of Post");
        assertThat(why(report("a", LINE).by("Post"), report("b", OTHERWISE).by("Herald")))
                .isEqualTo("Post and Herald say so themselves");
        assertThat(why(report("a", LINE).by("Post"), report("b", OTHERWISE).by("Post")))
                .isEqualTo("both by Post");
    }

    @Test
    void theReasonSaysWhatIsNotCounted() {
        assertThat(why(report("a", LINE).by("Post").saying(cited("analysts", Kind.GROUP)), report("b", OTHERWISE)))
                .isEqualTo("Post cites analysts, unnamed; b.txt is by no known outlet");
    }

    @Test
    void anotherRuleCountsOtherwise() {
        Story story = story(
                report("a", LINE).by("The Sun").saying(person("Marja Aalto")),
                report("b", OTHERWISE).by("Post").saying(person("Marja Aalto")),
                report("c", AGAIN).by("The Times"));
        Sourcing sourcing = new SourceTracer().trace(story);
        assertThat(new IndependentOrigins()
                        .of(story, sourcing)
                        .apply(story.claims())
                        .origins())
                .isEqualTo(2);
        assertThat(new IndependentOrigins(IndependenceRule.outlets())
                        .of(story, sourcing)
                        .apply(story.claims())
                        .origins())
                .isEqualTo(3);
    }

    private static int origins(WrittenReports... reports) {
        return backing(reports).origins();
    }

    private static String why(WrittenReports... reports) {
        return backing(reports).why().orElseThrow();
    }

    private static Point.Backing backing(WrittenReports... reports) {
        Story story = story(reports);
        return new IndependentOrigins()
                .of(story, new SourceTracer().trace(story))
                .apply(story.claims());
    }
}
