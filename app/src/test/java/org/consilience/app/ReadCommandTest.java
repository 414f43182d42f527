package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadCommandTest {
    private static final String FIRE = """
            A fire in the harbour of Skarvik killed two people on Tuesday, police said.

            Eleven people were taken to hospital, police spokesman Jonas Berge said.
            """;
    private static final String LATER = """
            Four people died in the fire in the harbour of Skarvik, police said on Tuesday evening.

            Eleven people are in hospital, police spokesman Jonas Berge said.
            """;

    @TempDir
    Path folder;

    @Test
    void printsTheDossierAsText() throws IOException {
        Session session = Session.of("read", twoReports());

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(session.out()).contains("IN BRIEF", "early.txt", "late.txt");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void outWritesThreeWholeFilesAndNothingElse() throws IOException {
        Path out = folder.resolve("made/for/it");

        Session session = Session.of("read", twoReports(), "--out", out.toString());

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(names(out)).containsExactly("dossier.html", "dossier.json", "dossier.md");
        assertThat(Files.readString(out.resolve("dossier.html"))).contains("</html>");
        assertThat(json(Files.readString(out.resolve("dossier.json")))
                        .path("consilience")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aTableOfHousesTellsWhichTitlesBelongTogether() throws IOException {
        Path table = Files.writeString(
                folder.resolve("houses.tsv"), "Skarvik Post\t\tskarvikpost.example\tSkarvik House\tits masthead\n");
        Path reports = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                reports.resolve("a.json"),
                "{\"title\": \"Fire\", \"source_domain\": \"skarvikpost.example\", \"text\": \""
                        + FIRE.replace('\n', ' ') + "\"}");

        Session session = Session.of("read", reports.toString(), "--houses", table.toString(), "--format", "json");

        JsonNode houses = json(session.out()).path("stories").path(0).path("houses");
        assertThat(houses.findValuesAsText("name")).containsExactly("Skarvik House");
    }

    @Test
    void aTableOfHousesThatIsNoneIsWrongUsage() throws IOException {
        Path table = Files.writeString(folder.resolve("houses.tsv"), "Skarvik Post, Skarvik House\n");

        Session session = Session.of("read", twoReports(), "--houses", table.toString());

        assertThat(session.status()).isEqualTo(Consilience.WRONG_USAGE);
        assertThat(session.err()).contains("line 1");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatComesOutDoesNotDependOnThreads(Format format) throws IOException {
        String reports = twoReports();

        Session one = Session.of("read", reports, "--format", format.toString(), "--threads", "1");
        Session many = Session.of("read", reports, "--format", format.toString(), "--threads", "7");

        assertThat(many.out()).isEqualTo(one.out()).isNotBlank();
    }

    @Test
    void standardInputIsAPath() {
        Session session = Session.reading(FIRE, "read", "-", "--format", "json");

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(session.out()).contains("Eleven people were taken to hospital");
    }

    @Test
    void whereNothingCanBeReadStatusIsOneAndTheReasonIsTold() {
        Session session = Session.of("read", folder.resolve("nowhere").toString(), "--format", "json");

        assertThat(session.status()).isEqualTo(Consilience.NOTHING_READ);
        assertThat(json(session.out()).at("/unread/0/source").asText()).endsWith("nowhere");
        assertThat(session.err()).contains("nowhere");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");

        Session session =
                Session.of("read", twoReports(), "--out", file.resolve("below").toString());

        assertThat(session.status()).isEqualTo(Consilience.NOTHING_READ);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("consilience: cannot write to").hasLineCount(1);
    }

    @Test
    void nothingOfAReportReachesTheTerminalUnescaped() throws IOException {
        Files.writeString(
                folder.resolve("\u001b[31mred.txt"),
                "A fire killed two people\u001b[2J in the \u202eharbour\u0007 of Skarvik on Tuesday, police said.\n");

        Session session = Session.of("read", folder.toString(), "--verbose");

        assertThat(session.out() + session.err()).doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void coloursComeOnlyWhereATerminalWantsThem() throws IOException {
        String reports = twoReports();

        Session coloured = Session.on(new Console.Screen(true, true, 80, true), "", "read", reports, "-q");
        Session plain = Session.on(new Console.Screen(true, true, 80, false), "", "read", reports, "-q");

        assertThat(coloured.out()).contains("\u001b[");
        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(plain.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void verboseTellsWhatIsTakenAndHowLongItTook() throws IOException {
        assertThat(Session.of("read", twoReports(), "--verbose").err())
                .contains("taken: ", "early.txt", "reading: 2 in ");
    }

    @Test
    void threadsNeedOneOrMore() throws IOException {
        assertThat(Session.of("read", twoReports(), "--threads", "0").status()).isEqualTo(Consilience.WRONG_USAGE);
    }

    private String twoReports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("early.txt"), "date 2026-03-10\n\n" + FIRE);
        Files.writeString(reports.resolve("late.txt"), "date 2026-03-11\n\n" + LATER);
        return reports.toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
