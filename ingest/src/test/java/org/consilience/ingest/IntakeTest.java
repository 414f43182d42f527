package org.consilience.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.consilience.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String TEXT = "Two ferries touched in the harbour on Monday. Nobody was hurt, the port said.";

    @TempDir
    Path folder;

    @Test
    void readsAFolderByNameAllTheWayDown() throws IOException {
        write("b.txt", "The bridge is closed until Friday, the mayor said.");
        write("a/z.txt", TEXT);
        write("a/y.json", "{\"text\": \"The harbour office counted two ships.\"}");

        Arrivals arrivals = read(folder.toString());

        assertThat(arrivals.rejected()).isEmpty();
        assertThat(arrivals.reports())
                .extracting(Report::source)
                .containsExactly(folder + "/a/y.json", folder + "/a/z.txt", folder + "/b.txt");
    }

    @Test
    void takesTheTextFieldToTheLetterAndTheTitleApart() throws IOException {
        write("x.json", """
                {"title": "Ferries touch", "text": " Two\\u00a0ferries \\"touched\\".\\n\\nNobody was hurt. ",
                 "date_publish": "2021-03-04 05:06:07", "source_domain": "www.reuters.com",
                 "url": "https://www.reuters.com/x", "authors": ["Ann Lee"], "language": "en"}
                """);

        Report report = read(folder.toString()).reports().get(0);

        assertThat(report.text()).isEqualTo(" Two\u00a0ferries \"touched\".\n\nNobody was hurt. ");
        assertThat(report.masthead().title()).contains("Ferries touch");
        assertThat(report.masthead().outlet()).map(Outlet::name).contains("Reuters");
        assertThat(report.masthead().authors()).containsExactly("Ann Lee");
        assertThat(report.masthead().published())
                .hasValueSatisfying(p -> assertThat(p.value()).isEqualTo(LocalDateTime.of(2021, 3, 4, 5, 6, 7)));
    }

    @Test
    void takesMidnightForTheDay() throws IOException {
        write("x.json", "{\"text\": \"Two ferries touched.\", \"date_publish\": \"2021-03-04T00:00:00\"}");

        assertThat(read(folder.toString()).reports().get(0).masthead().published())
                .hasValueSatisfying(p -> assertThat(p.precision()).isEqualTo(Precision.DAY));
    }

    @Test
    void readsTheSameReportOnceAndSaysSo() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);

        Arrivals arrivals = read(folder.toString());

        assertThat(arrivals.reports()).hasSize(1);
        assertThat(arrivals.rejected()).extracting(Rejected::code).containsExactly(Code.DUPLICATE);
        assertThat(arrivals.rejected().get(0).why()).contains(folder + "/a.txt");
    }

    @Test
    void numbersTheRecordsOfAFileWithMany() throws IOException {
        write(
                "x.jsonl",
                "{\"text\": \"One ferry.\"}\n{\"text\": \"Two \nferries.\"}\n{\"text\": \"Three ferries.\"}\n");

        Arrivals arrivals = read(folder + "/x.jsonl");

        assertThat(arrivals.reports())
                .extracting(Report::source)
                .containsExactly(folder + "/x.jsonl#1", folder + "/x.jsonl#3");
        assertThat(arrivals.rejected()).hasSize(1);
        assertThat(arrivals.rejected().get(0).why()).contains("line 2");
    }

    @Test
    void readsStandardInput() {
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(Intake.standard().read(List.of("-"), in).reports())
                .extracting(Report::text)
                .containsExactly(TEXT);
    }

    @Test
    void handsOnReportsBeforeTheInputEnds() {
        Lines lines = new Lines(20_000);
        AtomicInteger reports = new AtomicInteger();
        AtomicInteger furthestAhead = new AtomicInteger();

        Intake.standard().read(List.of("-"), lines, arrival -> {
            int ahead = lines.given - reports.incrementAndGet();
            furthestAhead.accumulateAndGet(ahead, Math::max);
        });

        assertThat(reports.get()).isEqualTo(20_000);
        assertThat(furthestAhead.get()).as("lines read ahead").isLessThan(3_000);
    }

    /** Reports on lines, made as they are read. */
    private static final class Lines extends InputStream {
        private final int lines;
        private byte[] line = new byte[0];
        private int at;
        private int given;

        Lines(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == line.length && given == lines) {
                return -1;
            } else if (at == line.length) {
                line = Packed.utf8("{\"text\": \"Ferry number " + given++ + " was late on Monday, the port said.\"}\n");
                at = 0;
            }
            int some = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, from, some);
            at += some;
            return some;
        }
    }

    @Test
    void takesAnAddressForWhatItIs() {
        assertThat(read("https://harbour.example/a").rejected().get(0).why()).contains("nothing is fetched");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read(folder + "/nothing").rejected())
                .extracting(Rejected::code)
                .containsExactly(Code.MISSING);
    }

    @Test
    void tellsJsonThatIsNoArticle() throws IOException {
        write("x.json", "{\"points\": [1, 2]}");

        assertThat(read(folder.toString()).rejected())
                .extracting(Rejected::code)
                .containsExactly(Code.NO_REPORT);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Arrivals read(String... inputs) {
        return Intake.standard().read(List.of(inputs), InputStream.nullInputStream());
    }
}
