package org.consilience.eval.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaKesTest {
    private static final String HEADER = "unit_id,article_title,article_content,source,date,location,labels\n";

    @TempDir
    Path folder;

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineEnds() {
        assertThat(FaKes.rows("a,\"b, \"\"c\"\"\nd\"\r\ne,f"))
                .containsExactly(List.of("a", "b, \"c\"\nd"), List.of("e", "f"));
    }

    @Test
    void groupsByDateAndPlaceAndTakesEachReportOnce() throws IOException {
        Map<Occasion, List<Report>> occasions = occasions("""
                1,Storm,A storm hit Porto.,radio,3/9/2021,Porto ,1
                2,Storm,Two were hurt.,paper,3/9/2021,porto,1
                2,Storm,Two were hurt.,paper,3/9/2021,porto,1
                3,Fire,A fire.,paper,3/10/2021,porto,1
                """);
        assertThat(occasions.keySet())
                .extracting(Occasion::toString)
                .containsExactly("2021-03-09 porto", "2021-03-10 porto");
        assertThat(occasions.values()).extracting(List::size).containsExactly(2, 1);
    }

    @Test
    void marksCountersThatThePageBeginsWith() throws IOException {
        Report report = occasions("1,T,09.03.2021Get short URL 0 85 12 sailors were hurt.,radio,3/9/2021,porto,1\n")
                .values()
                .iterator()
                .next()
                .get(0);
        assertThat(report.boilerplate())
                .extracting(span -> after(span, report))
                .containsExactly(" 12 sailors were hurt.");
    }

    private static String after(Span span, Report report) {
        return report.text().substring(span.end());
    }

    private Map<Occasion, List<Report>> occasions(String rows) throws IOException {
        Path csv = folder.resolve("corpus.csv");
        Files.writeString(csv, HEADER + rows);
        return FaKes.occasions(csv);
    }
}
