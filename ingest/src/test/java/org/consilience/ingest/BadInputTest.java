package org.consilience.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.consilience.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input costs only itself: every case reads a good report beside it. */
class BadInputTest {
    private static final String GOOD = "Two ferries touched in the harbour on Monday. Nobody was hurt, the port said.";

    @TempDir
    Path folder;

    @Test
    void missingPath() throws IOException {
        expect(Code.MISSING, folder + "/nothing.txt");
    }

    @Test
    void aPathThatIsNone() throws IOException {
        expect(Code.MISSING, "a\u0000b");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        expect(Code.MISSING, folder + "/dangling");
    }

    @Test
    void noPermission() throws IOException {
        Path secret = write("secret.txt", GOOD + " It was a secret.");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "this user may read everything, as root does: nothing is refused");
        expect(Code.NO_PERMISSION, secret.toString());
    }

    @Test
    void emptyFilesAndFolders() throws IOException {
        expect(Code.EMPTY, write("empty.txt", "").toString());
        expect(Code.EMPTY, write("blank.txt", " \n\t\n ").toString());
        expect(
                Code.EMPTY,
                Files.createDirectory(folder.resolve("nothing-in-it")).toString());
        expect(Code.EMPTY, write("empty.json", "[]").toString());
        expect(
                Code.EMPTY,
                write("notext.json", "{\"title\": \"Ferries touch\", \"maintext\": null}")
                        .toString());
        expect(
                Code.EMPTY,
                write("empty.html", "<!doctype html><html><body><script>x()</script></body></html>")
                        .toString());
    }

    @Test
    void binaries() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        expect(Code.BINARY, write("noise", noise).toString());
        expect(
                Code.BINARY,
                write("x.txt", Packed.joined(Packed.utf8("\u0089PNG\r\n".substring(1)), noise))
                        .toString());
        expect(Code.BINARY, write("y.txt", "%PDF-1.7 and so on").toString());
    }

    @Test
    void textThatTurnsBinary() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        byte[] start = Packed.utf8(GOOD.repeat(1000));
        expect(Code.BROKEN, write("turns.txt", Packed.joined(start, noise)).toString());
    }

    @Test
    void brokenJson() throws IOException {
        String why = expect(
                Code.BROKEN,
                write("a.json", "{\"text\": \"One ferry\",\n \"title\": oops}").toString());
        assertThat(why).contains("line 2");
        expect(
                Code.TRUNCATED,
                write("b.json", "{\"text\": \"One ferry was late").toString());
    }

    @Test
    void brokenJsonOnOneLineOfMany() throws IOException {
        Path file = write("x.jsonl", """
                {"text": "One ferry was late."}
                {"text": "Two ferries}
                {"text": "Three": 3}
                {"text": "Four ferries."
                {"text": "Five ferries were late."}
                """);

        Arrivals arrivals = read(file.toString());

        assertThat(arrivals.reports())
                .extracting(Report::text)
                .containsExactly("One ferry was late.", "Five ferries were late.");
        assertThat(arrivals.rejected()).extracting(Rejected::code).containsOnly(Code.BROKEN);
        assertThat(arrivals.rejected())
                .extracting(Rejected::source)
                .containsExactly(file + "#2", file + "#3", file + "#4");
        assertThat(arrivals.rejected().get(1).why()).contains("line 3");
    }

    @Test
    void oneBrokenElementOfAnArray() throws IOException {
        Path file = write("x.json", """
                [
                  {"text": "One ferry was late."},
                  {"text": 1x},
                  {
                    "text": "Three ferries were late."
                  }
                ]
                """);

        Arrivals arrivals = read(file.toString());

        assertThat(arrivals.reports()).extracting(Report::source).containsExactly(file + "#1", file + "#3");
        assertThat(arrivals.rejected().get(0).why()).contains("line 3");
    }

    @Test
    void jsonNestedVeryDeep() throws IOException {
        expect(
                Code.TOO_LARGE,
                write("deep.json", "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .toString());
        expect(Code.TRUNCATED, write("open.json", "[".repeat(100_000)).toString());
    }

    @Test
    void aHugeLineAmongOthers() throws IOException {
        Path file = write(
                "x.jsonl",
                "{\"text\": \"One ferry was late.\"}\n{\"text\": \"" + "x".repeat(21_000_000)
                        + "\"}\n{\"text\": \"Three ferries were late.\"}\n");

        Arrivals arrivals = read(file.toString());

        assertThat(arrivals.reports()).hasSize(2);
        assertThat(arrivals.rejected()).extracting(Rejected::code).containsExactly(Code.TOO_LARGE);
        assertThat(arrivals.rejected().get(0).why()).contains("line 2");
    }

    @Test
    void aHundredMegabytesOfText() throws IOException {
        InputStream endless = new InputStream() {
            private int left = 100_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int some = Math.min(left, length);
                java.util.Arrays.fill(into, from, from + some, (byte) 'a');
                left -= some;
                return some == 0 ? -1 : some;
            }
        };

        Arrivals arrivals = Intake.standard().read(List.of("-"), endless);

        assertThat(arrivals.rejected()).extracting(Rejected::code).containsExactly(Code.TOO_LARGE);
        assertThat(arrivals.rejected().get(0).why()).contains("20 MB");
    }

    @Test
    void controlCharactersAndMarksOfDirectionAreKept() throws IOException {
        String text =
                "The ferry \u202E\u200F\u0007was\u0000 late on Monday, and the port said that it was \u001B[31mred.";
        byte[] json = Packed.utf8("{\"text\": \""
                + text.replace("\u0007", "\\u0007").replace("\u0000", "\\u0000").replace("\u001B", "\\u001B") + "\"}");

        assertThat(read(write("c.json", json).toString()).reports())
                .extracting(Report::text)
                .containsExactly(text);
    }

    @Test
    void pagesFullOfScripts() throws IOException {
        String script = "<script>if (a < b) { document.write('<p>Buy a boat</p>') }</script>".repeat(20_000);
        Path file = write(
                "s.html",
                "<html><body>" + script + "<article><p>" + GOOD + "</p>" + script
                        + "<p>The pier was closed for the day and will open again.</p></article></body></html>");

        assertThat(read(file.toString()).reports())
                .extracting(Report::text)
                .containsExactly(GOOD + "\nThe pier was closed for the day and will open again.");
    }

    @Test
    void pagesNestedVeryDeep() throws IOException {
        Path file = write("d.html", "<html><body>" + "<div>".repeat(50_000) + "<p>" + GOOD + "</p></body></html>");

        assertThat(read(file.toString()).reports()).extracting(Report::text).containsExactly(GOOD);
    }

    @Test
    void linksThatRunInCircles() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        write("a/b/x.txt", GOOD);
        Files.createSymbolicLink(inner.resolve("up"), folder.resolve("a"));

        Arrivals arrivals = read(folder + "/a");

        assertThat(arrivals.reports()).hasSize(1);
        assertThat(arrivals.rejected()).extracting(Rejected::source).containsExactly(folder + "/a/b/up");
        assertThat(arrivals.rejected().get(0).why()).contains("links back");
    }

    @Test
    void xmlWithEntitiesFromOutside() throws IOException {
        Path secret = write("secret.txt", "the secret");
        Path file = write(
                "f.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss><channel><item><description>"
                        + GOOD
                        + " &x; &b;</description></item></channel></rss>");

        Arrivals arrivals = read(file.toString());

        assertThat(arrivals.reports()).hasSize(1);
        assertThat(arrivals.reports().get(0).text()).startsWith(GOOD).doesNotContain("the secret", "aaaa");
    }

    @Test
    void theSameReportTwice() throws IOException {
        String article = "{\"text\": \"" + GOOD + "\", \"url\": \"https://www.npr.org/%s\"}";
        Path first = write("a.json", article.formatted("1"));
        Path again = write("b.json", article.formatted("2?utm_source=x"));
        Path elsewhere = write("c.json", article.formatted("1").replace("npr.org", "bbc.com"));

        Arrivals arrivals = read(first.toString(), again.toString(), elsewhere.toString());

        assertThat(arrivals.reports())
                .extracting(Report::source)
                .containsExactly(first.toString(), elsewhere.toString());
        assertThat(arrivals.reports().get(0).id())
                .isNotEqualTo(arrivals.reports().get(1).id());
        assertThat(arrivals.rejected()).extracting(Rejected::code).containsExactly(Code.DUPLICATE);
        assertThat(arrivals.rejected().get(0).why()).contains(first.toString());
    }

    @Test
    void textInAnotherLanguage() throws IOException {
        String why = expect(
                Code.UNKNOWN_LANGUAGE,
                write("de.txt", "Zwei Fähren sind am Montag im Hafen zusammengestoßen. Niemand wurde verletzt.")
                        .toString());
        assertThat(why).contains("German");
    }

    @Test
    void wrongAndRareEncodings() throws IOException {
        String text = "The café’s owner said — on Monday — that the “ferry” was late by €3.";
        String declared = "<html><head><meta charset=\"%s\"></head><body><article><p>" + text + "</p><p>" + GOOD
                + " It was the second time.</p></article></body></html>";

        assertThat(one(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(one(Packed.joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Packed.utf8(text))))
                .isEqualTo(text);
        assertThat(one(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(one(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(one(Packed.joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(text);
        assertThat(one(declared.formatted("utf-8").getBytes(Charset.forName("windows-1252"))))
                .startsWith(text);
        assertThat(one(declared.formatted("windows-1252").getBytes(StandardCharsets.UTF_8)))
                .startsWith(text);
        assertThat(one(declared.formatted("iso-8859-1").getBytes(Charset.forName("windows-1252"))))
                .startsWith(text);
        assertThat(one(("{\"text\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(text);
    }

    private static String one(byte[] input) {
        Arrivals arrivals = Intake.standard().read(List.of("-"), new ByteArrayInputStream(input));
        assertThat(arrivals.rejected()).isEmpty();
        return arrivals.reports().get(0).text();
    }

    /** Reads the bad input between two good ones, and tells why it was refused. */
    private String expect(Code code, String bad) throws IOException {
        Path before = write("good/1.txt", GOOD);
        Path after = write("good/2.txt", GOOD + " The pier is closed.");

        Arrivals arrivals = read(before.toString(), bad, after.toString());

        assertThat(arrivals.reports()).hasSize(2);
        assertThat(arrivals.rejected()).hasSize(1);
        Rejected rejected = arrivals.rejected().get(0);
        assertThat(rejected.source()).startsWith(bad);
        assertThat(rejected.code()).as(rejected.why()).isEqualTo(code);
        return rejected.why();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, Packed.utf8(text));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static Arrivals read(String... inputs) {
        return Intake.standard().read(List.of(inputs), InputStream.nullInputStream());
    }
}
