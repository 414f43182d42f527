package org.consilience.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.consilience.model.Publication;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.consilience.model.Report;
import org.junit.jupiter.api.Test;

class ContainersTest {
    private static final String FERRY = "Two ferries touched in the harbour on Monday. Nobody was hurt, the port said.";
    private static final String MILL = "A fire destroyed the paper mill. Four workers were missing, the union said.";
    private static final String PAGE =
            "<!doctype html><html><head><title>Ferries touch</title></head><body><article><p>" + FERRY + "</p><p>"
                    + MILL + "</p></article></body></html>";

    @Test
    void readsGzipOfOneMemberAndOfSeveral() throws IOException {
        byte[] twice = Packed.joined(Packed.gzip(json(FERRY)), Packed.gzip(json(MILL)));

        assertThat(texts(read(Packed.gzip(Packed.utf8(FERRY))))).containsExactly(FERRY);
        assertThat(texts(read(twice))).containsExactly(FERRY, MILL);
    }

    @Test
    void readsZipAndTarInTheirOwnOrder() throws IOException {
        Map<String, byte[]> entries = entries("z.txt", Packed.utf8(FERRY), "a/b.json", json(MILL));

        for (byte[] archive : List.of(Packed.zip(entries), Packed.tar(entries), Packed.gzip(Packed.tar(entries)))) {
            Arrivals arrivals = read(archive);
            assertThat(arrivals.rejected()).isEmpty();
            assertThat(arrivals.reports()).extracting(Report::source).containsExactly("-!/z.txt", "-!/a/b.json");
        }
    }

    @Test
    void readsArchivesInsideArchives() throws IOException {
        byte[] inner = Packed.zip(entries("x.txt.gz", Packed.gzip(Packed.utf8(FERRY))));

        assertThat(read(Packed.tar(entries("in.zip", inner))).reports())
                .extracting(Report::source)
                .containsExactly("-!/in.zip!/x.txt.gz");
    }

    @Test
    void stopsAtArchivesTooDeepInsideOneAnother() throws IOException {
        byte[] packed = Packed.utf8(FERRY);
        for (int i = 0; i < 12; i++) {
            packed = Packed.gzip(packed);
        }

        assertThat(codes(read(packed))).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void readsWebArchivesPackedOrNot() throws IOException {
        byte[] page = Packed.warcResponse("https://www.npr.org/a", 200, "text/html; charset=utf-8", Packed.utf8(PAGE));
        byte[] image = Packed.warcResponse("https://www.npr.org/b.png", 200, "image/png", new byte[] {1, 2, 3});
        byte[] gone = Packed.warcResponse("https://www.npr.org/c", 404, "text/html", Packed.utf8(PAGE));

        for (byte[] warc : List.of(
                Packed.joined(page, image, gone),
                Packed.joined(Packed.gzip(page), Packed.gzip(image), Packed.gzip(gone)))) {
            Arrivals arrivals = read(warc);
            assertThat(arrivals.reports()).hasSize(1);
            Report report = arrivals.reports().get(0);
            assertThat(report.source()).isEqualTo("-#1");
            assertThat(report.text()).isEqualTo(FERRY + "\n" + MILL);
            assertThat(report.masthead().url()).contains("https://www.npr.org/a");
            assertThat(report.masthead().outlet())
                    .hasValueSatisfying(o -> assertThat(o.name()).isEqualTo("NPR"));
            assertThat(codes(arrivals)).containsExactly(Code.NO_REPORT, Code.NO_REPORT);
            assertThat(arrivals.rejected().get(1).why()).contains("404", "https://www.npr.org/c");
        }
    }

    @Test
    void keepsWhatStoodBeforeACutInAWebArchive() throws IOException {
        byte[] page = Packed.warcResponse("https://www.npr.org/a", 200, "text/html", Packed.utf8(PAGE));
        byte[] cut = Packed.joined(page, Packed.cut(page, page.length - 90));

        Arrivals arrivals = read(cut);

        assertThat(arrivals.reports()).hasSize(1);
        assertThat(codes(arrivals)).isNotEmpty().containsOnly(Code.TRUNCATED);
        assertThat(codes(read(Packed.gzip(cut)))).isNotEmpty().containsOnly(Code.TRUNCATED);
    }

    @Test
    void keepsWhatStoodBeforeACutInGzip() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\": \"Report number ").append(i * 7919L).append(" says that the ferry was late.\"}\n");
        }
        byte[] packed = Packed.gzip(Packed.utf8(lines.toString()));

        Arrivals arrivals = read(Packed.cut(packed, packed.length / 2));

        assertThat(arrivals.reports()).hasSizeGreaterThan(500);
        assertThat(codes(arrivals)).containsExactly(Code.TRUNCATED);
        assertThat(arrivals.rejected().get(0).why()).contains("unpacked");
    }

    @Test
    void tellsBrokenGzip() throws IOException {
        byte[] packed = Packed.gzip(Packed.utf8(FERRY.repeat(50)));
        Arrays.fill(packed, 14, packed.length - 4, (byte) 0x55);

        assertThat(codes(read(packed))).containsExactly(Code.BROKEN);
    }

    @Test
    void refusesABombAndReadsOn() throws IOException {
        byte[] bomb = Packed.gzip(new byte[30_000_000]);
        Map<String, byte[]> entries =
                entries("bomb.gz", bomb, "zeros.txt", new byte[30_000_000], "after.txt", Packed.utf8(FERRY));

        for (byte[] archive : List.of(Packed.zip(entries), Packed.tar(entries))) {
            Arrivals arrivals = read(archive);
            assertThat(texts(arrivals)).containsExactly(FERRY);
            assertThat(arrivals.rejected()).extracting(Rejected::source).containsExactly("-!/bomb.gz", "-!/zeros.txt");
        }
        assertThat(codes(read(bomb))).hasSize(1);
    }

    @Test
    void stopsWhenAnArchiveUnpacksToMoreThanAllowed() throws IOException {
        IntakeSettings tight = new IntakeSettings(20_000_000, 100_000, 200, 8, new TreeSet<>(List.of("en")));
        byte[] zip = Packed.zip(entries("a.txt", Packed.utf8(FERRY), "b.txt", Packed.utf8(words(300_000))));

        Arrivals arrivals = new Intake(tight).read(List.of("-"), new ByteArrayInputStream(zip));

        assertThat(texts(arrivals)).containsExactly(FERRY);
        assertThat(codes(arrivals)).contains(Code.TOO_LARGE);
    }

    @Test
    void readsNoEntryWhoseNameLeadsOutOfItsArchive() throws IOException {
        Map<String, byte[]> entries = entries(
                "../out.txt", Packed.utf8(MILL), "/etc/out.txt", Packed.utf8(MILL), "in.txt", Packed.utf8(FERRY));

        for (byte[] archive : List.of(Packed.zip(entries), Packed.tar(entries))) {
            Arrivals arrivals = read(archive);
            assertThat(texts(arrivals)).containsExactly(FERRY);
            assertThat(codes(arrivals)).containsExactly(Code.BROKEN, Code.BROKEN);
        }
    }

    @Test
    void tellsEmptyArchivesAndOfficeDocuments() throws IOException {
        assertThat(codes(read(Packed.zip(Map.of())))).containsExactly(Code.EMPTY);
        assertThat(codes(read(Packed.zip(entries("[Content_Types].xml", Packed.utf8("<Types/>"))))))
                .containsExactly(Code.BINARY);
    }

    @Test
    void keepsWhatStoodBeforeACutInZipAndTar() throws IOException {
        Map<String, byte[]> entries = entries("a.txt", Packed.utf8(FERRY), "b.txt", Packed.utf8(words(50_000)));
        byte[] zip = Packed.zip(entries);
        byte[] tar = Packed.tar(entries);

        for (byte[] cut : List.of(Packed.cut(zip, zip.length / 2), Packed.cut(tar, tar.length / 2))) {
            Arrivals arrivals = read(cut);
            assertThat(texts(arrivals)).contains(FERRY);
            assertThat(codes(arrivals)).isNotEmpty().containsOnly(Code.TRUNCATED);
        }
    }

    @Test
    void datesNothingByWhenItWasFetched() throws IOException {
        byte[] page = Packed.warcResponse("https://www.npr.org/a", 200, "text/html", Packed.utf8(PAGE));

        assertThat(read(page).reports().get(0).masthead().published())
                .map(Publication::value)
                .isEmpty();
    }

    private static String words(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("The ferry ")
                    .append(i * 31)
                    .append(" was late on day ")
                    .append(i * 17 % 1009)
                    .append(". ");
        }
        return text.toString();
    }

    private static byte[] json(String text) {
        return Packed.utf8("{\"text\": \"" + text + "\"}\n");
    }

    private static Map<String, byte[]> entries(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return entries;
    }

    private static Arrivals read(byte[] input) {
        return Intake.standard().read(List.of("-"), new ByteArrayInputStream(input));
    }

    private static List<String> texts(Arrivals arrivals) {
        return arrivals.reports().stream().map(Report::text).toList();
    }

    private static List<Code> codes(Arrivals arrivals) {
        return arrivals.rejected().stream().map(Rejected::code).toList();
    }
}
