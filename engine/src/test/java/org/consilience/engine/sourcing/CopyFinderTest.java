package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import java.util.List;
import java.util.Map;
import org.consilience.engine.WrittenReports;
import org.consilience.model.OriginId;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing.Basis;
import org.consilience.model.Sourcing.Copy;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final String ONE = "A fire broke out in the old harbour hall shortly before midnight on Friday.";
    private static final String TWO = "Firefighters from three towns fought the flames until early in the morning.";
    private static final String THREE = "The owner of the hall said that the roof had been repaired only last year.";
    private static final String FOUR = "Police closed both roads that lead to the harbour and asked drivers to wait.";

    @Test
    void findsACutAndReorderedCopy() {
        List<Copy> copies = among(join(ONE, TWO, THREE, FOUR), join(THREE, ONE));
        assertThat(copies).containsExactly(new Copy(new ReportId("r1"), new ReportId("r0"), 1, Basis.TEXT));
    }

    @Test
    void findsALightlyRewrittenCopy() {
        String rewritten = "A fire broke out in the old harbour hall shortly before midnight Friday, officials said.";
        assertThat(among(join(ONE, TWO), join(rewritten, TWO))).hasSize(1);
    }

    @Test
    void tellsTheShareOfTheLaterReport() {
        List<Copy> copies = among(join(ONE, TWO), join(ONE, TWO, THREE, FOUR));
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).share()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theSameNewsInOtherWordsIsNoCopy() {
        String told = "Shortly before midnight on Friday the harbour hall caught fire. "
                + "It took crews from three towns all night to put it out.";
        assertThat(among(join(ONE, TWO), told)).isEmpty();
    }

    @Test
    void aSharedQuotationAloneIsNoCopy() {
        String others = "The town council meets on Monday to talk about what is to become of the site. "
                + "Neighbours have asked for a park there for many years without an answer.";
        assertThat(among(join(ONE, TWO, THREE), THREE + " " + others)).isEmpty();
    }

    @Test
    void aCaptionUnderEveryPictureCountsOnce() {
        String told = "The town council meets on Monday to talk about what is to become of the site.";
        assertThat(among(join(ONE, ONE, ONE, TWO, THREE), join(FOUR, ONE, ONE, ONE, told)))
                .isEmpty();
    }

    @Test
    void versionsOfOneDispatchShareAnAgencyAndSomeSentences() {
        String later = join(
                ONE,
                THREE,
                "By noon the fire was out and the hall a ruin of which one wall still stood.",
                "A spokesman said that nobody had been inside when the alarm was given.",
                "Trains ran again from ten in the morning on both lines along the shore.",
                "The mayor promised help to the shops that had stood under its arches.",
                "Insurers are expected to send their experts in the course of the week.");
        List<Reading> readings = story(
                        report(
                                "r0",
                                join(
                                        ONE,
                                        TWO,
                                        THREE,
                                        FOUR,
                                        "Nobody knew on Friday night how it had begun."
                                                + " The hall had stood empty since the market moved to the new quay in spring.")),
                        report("r1", later))
                .readings();
        OriginId agency = new OriginId("o1");
        Map<ReportId, List<OriginId>> credits =
                Map.of(new ReportId("r0"), List.of(agency), new ReportId("r1"), List.of(agency));
        assertThat(CopyFinder.among(readings, credits)).extracting(Copy::basis).containsExactly(Basis.DISPATCH);
        assertThat(CopyFinder.among(readings, Map.of())).isEmpty();
    }

    @Test
    void aThousandCopiesAreStillCopies() {
        WrittenReports[] reports = new WrittenReports[1000];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = report("r" + i, join(ONE, TWO, "This is line number " + i + " of the long list."));
        }
        List<Copy> copies = CopyFinder.among(story(reports).readings(), Map.of());
        assertThat(copies.stream().map(Copy::report).distinct()).hasSize(999);
    }

    private static String join(String... sentences) {
        return String.join(" ", sentences);
    }

    private static List<Copy> among(String first, String second) {
        return CopyFinder.among(story(report("r0", first), report("r1", second)).readings(), Map.of());
    }
}
