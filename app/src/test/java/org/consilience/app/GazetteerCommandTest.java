package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    /** A town of GeoNames' table that does not exist. */
    private static final String TOWN = String.join(
            "\t",
            List.of(
                    "90000001",
                    "Skarvikstad",
                    "Skarvikstad",
                    "",
                    "60.5",
                    "11.25",
                    "P",
                    "PPL",
                    "NO",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "900000",
                    "",
                    "20",
                    "Europe/Oslo",
                    "2020-01-01"));

    @TempDir
    Path folder;

    @Test
    void whatWasImportedTellsWherePlacesAre() throws IOException {
        Path made = folder.resolve("made.gazetteer");
        Session imported = Session.of("gazetteer", "import", table(TOWN), "--out", made.toString());
        assertThat(imported.status()).isEqualTo(Consilience.DONE);
        assertThat(imported.out()).endsWith("names: " + made + "\n");
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "date 2026-03-10\n\nA fire in Skarvikstad killed two people on Tuesday.\n");

        Session read = Session.of("read", report.toString(), "--gazetteer", made.toString(), "--format", "geojson");

        assertThat(read.status()).isEqualTo(Consilience.DONE);
        assertThat(read.out()).contains("Skarvikstad", "geonames:90000001", "11.25");
        assertThat(Session.of("read", report.toString(), "--format", "geojson").out())
                .doesNotContain("geonames:90000001");
    }

    @Test
    void aTableThatIsNoneIsToldInOneLineAndLeavesNothing() throws IOException {
        Session session = Session.of(
                "gazetteer",
                "import",
                table("notes of mine"),
                "--out",
                folder.resolve("made").toString());

        assertThat(session.status()).isEqualTo(Consilience.NOTHING_READ);
        assertThat(session.err()).contains("not a table of GeoNames").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsNoGazetteerIsToldBeforeAnythingIsRead() throws IOException {
        Session session = Session.of("read", table(TOWN), "--gazetteer", table(TOWN));

        assertThat(session.status()).isEqualTo(Consilience.WRONG_USAGE);
        assertThat(session.err()).contains("not a gazetteer");
    }

    @Test
    void itsNameAloneIsNoCommand() {
        assertThat(Session.of("gazetteer").status()).isEqualTo(Consilience.WRONG_USAGE);
    }

    private String table(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.txt"), rows + "\n").toString();
    }
}
