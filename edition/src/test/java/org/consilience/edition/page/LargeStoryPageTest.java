package org.consilience.edition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.edition.layout.Length;
import org.consilience.model.Dossier;
import org.consilience.testkit.Dossiers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LargeStoryPageTest {
    private static final int REPORTS = 1000;
    private static final int MEGABYTE = 1 << 20;
    private static final String HTML = written(Dossiers.storm(REPORTS), Length.FITTED);
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void thePageOfAThousandReportsIsUnderFiveMegabytes() {
        assertThat(HTML.length()).isLessThan(5 * MEGABYTE);
    }

    @Test
    void everyLinkWithinItLeadsSomewhere() {
        Set<String> anchors = new TreeSet<>(PAGE.select("[id]").eachAttr("id"));
        assertThat(PAGE.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> anchors.contains(link.substring(1)));
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theWeightiestPointsHaveTheirSentencesAndCountTheOtherReports() {
        Element first = PAGE.select(".differ .point").get(0);
        assertThat(first.select(".value").get(0).select("blockquote")).hasSize(8);
        assertThat(first.select(".others summary").get(0).text()).isEqualTo("and 326 more reports say so");
        assertThat(first.select(".others p").get(0).text()).startsWith("Paper ").contains(" more");
    }

    @Test
    void whatWeighsLessHasItsValuesAndTheRestIsCounted() {
        assertThat(PAGE.select(".differ .point")).hasSize(40);
        assertThat(PAGE.select(".differ .rest li")).hasSize(400);
        assertThat(PAGE.select(".differ .left").text()).startsWith("and 560 more");
        assertThat(PAGE.select(".differ h2").text()).endsWith("1000");
        assertThat(PAGE.select(".cast .left").text()).startsWith("and 880 more");
        assertThat(PAGE.select(".timeline .left").text()).startsWith("and 880 more");
        assertThat(PAGE.select(".places .left").text()).startsWith("and 880 more");
    }

    @Test
    void everyReportIsListedAndItsQuotedSentencesStandInIt() {
        List<Element> reports = PAGE.select("details.report");
        assertThat(reports).hasSize(REPORTS);
        assertThat(reports.get(7).select(".text").text())
                .startsWith("The storm reached parish 7 of the coast")
                .contains("\u2026");
    }

    @Test
    void aFullPageHasEverything() {
        Document full = Jsoup.parse(written(Dossiers.storm(60), Length.WHOLE));
        assertThat(full.select(".left, .others, .points .plain > li > .number")).isEmpty();
        assertThat(full.select(".differ .point")).hasSize(60);
        assertThat(full.select("details.report .text").eachText()).noneMatch(text -> text.contains("\u2026"));
    }

    @Test
    void aStoryOfOrdinarySizeIsShownWhole() {
        assertThat(written(Dossiers.storm(50), Length.FITTED)).isEqualTo(written(Dossiers.storm(50), Length.WHOLE));
    }

    private static String written(Dossier dossier, Length length) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PageEdition.write(dossier, length, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
