package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import java.util.List;
import org.consilience.model.ReportId;
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
        assertThat(copies).containsExactly(new Copy(new ReportId("r1"), new ReportId("r0"), 1));
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

    private static String join(String... sentences) {
        return String.join(" ", sentences);
    }

    private static List<Copy> among(String first, String second) {
        return CopyFinder.among(story(report("r0", first), report("r1", second)).readings());
    }
}
