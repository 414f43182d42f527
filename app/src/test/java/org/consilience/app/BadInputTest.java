package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input costs that input only, and the reason is told. */
class BadInputTest {
    private static final String GOOD =
            "A bridge over the river Lone collapsed on Monday, and the mayor, Kari Nygaard, said no one was hurt.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void thereIsOneGoodReport() throws IOException {
        Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "");

        assertThat(reason("bad.txt")).isNotBlank();
    }

    @Test
    void aMissingPath() throws IOException {
        assertThat(reasonOf("no-such-file", read(folder.resolve("no-such-file"))))
                .isNotBlank();
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("bad.bin"), bytes);

        assertThat(reason("bad.bin")).isNotBlank();
    }

    @Test
    void jsonBrokenOnItsThirdLine() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), """
                {"id": "1", "title": "One", "text": "A ferry sank off the coast of Halm on Friday, the navy said."}
                {"id": "2", "title": "Two", "text": "The ferry had been built in 1974, the owner said."}
                {"id": "3", "title": "Three", "text":
                """);

        JsonNode dossier = read();

        assertThat(reasonOf("bad.jsonl", dossier)).containsPattern("line [34]");
        assertThat(texts(dossier)).contains("A ferry sank", "built in 1974");
    }

    @Test
    void gzipThatEndsTooSoon() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.repeat(3).replace("Lone", "Rapa").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("bad.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 20));

        assertThat(reason("bad.gz")).isNotBlank();
    }

    @Test
    void anArchiveThatUnpacksToFarMoreThanItShould() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bad.zip")))) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }

        assertThat(reason("bad.zip")).isNotBlank();
    }

    @Test
    void aTextOfAHundredMegabytes() throws IOException {
        byte[] line = "All work and no play makes a very long report indeed.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(folder.resolve("bad.txt"))) {
            byte[] block = new String(line, StandardCharsets.UTF_8).repeat(2000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < 100_000_000; written += block.length) {
                file.write(block);
            }
        }

        assertThat(reason("bad.txt")).isNotBlank();
    }

    @Test
    void aLanguageThatIsNotRead() throws IOException {
        Files.writeString(
                folder.resolve("bad.txt"),
                "Bei einem Brand im Hafen sind am Dienstag zwei Menschen ums Leben gekommen. Die Feuerwehr war mit neunzig"
                        + " Leuten im Einsatz. Wie die Polizei mitteilte, ist die Ursache noch nicht bekannt.\n");

        assertThat(reason("bad.txt")).isNotBlank();
    }

    @Test
    void scriptsAndMarksThatTurnTheTextRound() throws IOException {
        Files.writeString(
                folder.resolve("page.html"),
                "<html><head><title>Mill burns down</title></head><body><article><h1>Mill burns down</h1>"
                        + "<script>alert('x')</script><p>A mill in Halm burned down on Sunday, \u202ethe fire service"
                        + " said.</p><p>Nobody was hurt in the fire, which began before dawn, the owner said.</p>"
                        + "</article></body></html>");

        Session text = Session.of("read", folder.toString());
        Session page = Session.of("read", folder.toString(), "--format", "html");

        assertThat(text.out()).contains("mill in Halm").doesNotContain("alert(", "\u202e");
        assertThat(page.out()).contains("mill in Halm").doesNotContain("alert(&#39;", "alert('x')");
    }

    @Test
    void theSameReportTwiceIsReadOnce() throws IOException {
        Files.writeString(folder.resolve("again.txt"), GOOD);

        JsonNode dossier = read();

        assertThat(dossier.path("stories")).hasSize(1);
        assertThat(dossier.at("/stories/0/reports")).hasSize(1);
        assertThat(dossier.path("unread")).hasSize(1);
    }

    /** Why the input is not read, once it is sure that the good one is. */
    private String reason(String name) throws IOException {
        return reasonOf(name, read());
    }

    private static String reasonOf(String name, JsonNode dossier) {
        assertThat(texts(dossier)).contains(GOOD.strip());
        for (JsonNode unread : dossier.path("unread")) {
            if (unread.path("source").asText().contains(name)) {
                return unread.path("reason").asText();
            }
        }
        throw new AssertionError(name + " is not among the unread: " + dossier.path("unread"));
    }

    private static String texts(JsonNode dossier) {
        return String.join("\n", dossier.findValuesAsText("text"));
    }

    private JsonNode read(Path... more) throws IOException {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "read";
        arguments[1] = "--format";
        arguments[2] = "json";
        arguments[3] = folder.toString();
        for (int i = 0; i < more.length; i++) {
            arguments[4 + i] = more[i].toString();
        }
        Session session = Session.of(arguments);
        assertThat(session.status()).isEqualTo(Consilience.DONE);
        return new ObjectMapper().readTree(session.out());
    }
}
