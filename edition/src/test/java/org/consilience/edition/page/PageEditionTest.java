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
import org.consilience.testkit.FerryFire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageEditionTest {
    private final String html = written(Dossiers.ferryFire());
    private final Document page = Jsoup.parse(html);

    @Test
    void nothingOfAReportIsMarkup() {
        assertThat(page.select("img, iframe, object, embed, link[rel=stylesheet]"))
                .isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.text()).contains("<script>alert('x')</script>");
        assertThat(html).doesNotContain("\u001B").doesNotContain("\u202E").doesNotContain(FerryFire.HOSTILE);
    }

    @Test
    void noElementCarriesAHandlerOrAStyle() {
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            }
        }
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Set<String> anchors = new TreeSet<>(page.select("[id]").eachAttr("id"));
        List<String> links = page.select("a[href^=#]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> anchors.contains(link.substring(1)));
    }

    @Test
    void anchorsAreUnique() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void linksOutOfThePageAreWebAddressesOnly() {
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> link.startsWith("#") || link.startsWith("https://") || link.startsWith("http://"));
    }

    @Test
    void everyReportStandsInThePageWhole() {
        Dossiers.ferryFire().files().get(0).story().readings().forEach(reading -> {
            String first = reading.report().text().substring(0, 40).strip();
            assertThat(page.select(".text").eachText()).anyMatch(text -> text.contains(first));
        });
    }

    @Test
    void thePolicyForbidsEverythingButItsOwnStyleAndScript() {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
    }

    @Test
    void theDecidingWordsAreMarked() {
        assertThat(page.select(".differ mark").eachText()).contains("24 people", "At least 22 people");
    }

    @Test
    void whatCouldNotBeReadIsSaid() {
        assertThat(page.select("#unread").text()).contains("ferry/photo.jpg").contains("not text: an image");
    }

    @Test
    void anEmptyDossierIsAPageThatSaysSo() {
        assertThat(written(new Dossier(List.of(), List.of()))).contains("nothing could be read");
    }

    private static String written(Dossier dossier) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PageEdition.write(dossier, Length.FITTED, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
