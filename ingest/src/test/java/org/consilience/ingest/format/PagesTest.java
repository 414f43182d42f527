package org.consilience.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.consilience.ingest.Arrivals;
import org.consilience.ingest.Intake;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"modern-paper", "old-layout", "short-wire", "hashed-classes", "broadcaster", "consent-wall"})
    void findsTheReportAndMarksWhatIsLeftOfThePage(String page) throws IOException {
        String expected = resource(page + ".txt");

        Report report = read(page);

        List<String> lines = Arrays.asList(reported(report).split("\n", -1));
        List<String> wanted = expected.lines().toList();
        assertThat(lines.stream().filter(wanted::contains)).containsExactlyElementsOf(wanted);
        assertThat(lines.stream().filter(line -> !line.isBlank() && !wanted.contains(line)))
                .as("lines that are not the report")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void readsTheHeadOfAPageInJsonLd() throws IOException {
        Masthead masthead = read("modern-paper").masthead();

        assertThat(masthead.title()).contains("Ferries collide in fog off Port Ellery, 14 hurt");
        assertThat(masthead.outlet()).map(Outlet::name).contains("The Ellery Courier");
        assertThat(masthead.authors()).containsExactly("Mara Quist", "Tom O'Hara");
        assertThat(masthead.url()).contains("https://www.ellerycourier.example/news/2021/03/01/ferries-collide-fog");
        assertThat(masthead.published())
                .map(Publication::instant)
                .map(Object::toString)
                .contains("2021-03-01T10:42");
        assertThat(masthead.language()).contains("en");
    }

    @Test
    void readsTheHeadOfAPageInTags() throws IOException {
        Masthead masthead = read("short-wire").masthead();

        assertThat(masthead.outlet()).map(Outlet::name).contains("Example Wire");
        assertThat(masthead.credits()).containsExactly("Reuters");
        assertThat(masthead.published())
                .map(Publication::value)
                .map(Object::toString)
                .contains("2019-10-03T08:05");
    }

    @Test
    void readsAPageInTheEncodingThatItDeclares() throws IOException {
        Report report = read("old-layout");

        assertThat(report.text()).contains("The museum’s director", "€2.3 million");
        assertThat(report.masthead().authors()).containsExactly("J. Halloran");
    }

    private static Report read(String page) throws IOException {
        try (InputStream in = PagesTest.class.getResourceAsStream("../pages/" + page + ".html")) {
            Arrivals arrivals = Intake.standard().read(List.of("-"), in);
            assertThat(arrivals.rejected()).isEmpty();
            return arrivals.reports().get(0);
        }
    }

    private static String reported(Report report) {
        StringBuilder text = new StringBuilder(report.text());
        for (int i = report.boilerplate().size() - 1; i >= 0; i--) {
            Span span = report.boilerplate().get(i);
            text.delete(span.begin(), span.end());
        }
        return text.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PagesTest.class.getResourceAsStream("../pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
