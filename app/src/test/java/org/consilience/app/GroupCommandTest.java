package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommandTest {
    @TempDir
    Path folder;

    @Test
    void reportsAreListedByPublicationThenSourceUndatedLast() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A whale swam into a bay in Portugal, fishermen said.\n");
        Files.writeString(folder.resolve("b.json"), article("2026-03-12", "The mayor of Skarvik has stepped down."));
        Files.writeString(folder.resolve("c.json"), article("2026-03-11", "Skarvik's mayor resigned on Wednesday."));

        Session session = Session.of("group", folder.toString());

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(sources(session.out())).last().isEqualTo("a.txt");
        assertThat(sources(session.out())).containsSubsequence("c.json", "b.json");
        assertThat(session.out().lines()).allSatisfy(line -> assertThat(line).contains("\"id\"", "\"story\""));
    }

    private static String article(String date, String text) {
        return "{\"date_publish\": \"" + date + "\", \"text\": \"" + text + "\"}";
    }

    private static List<String> sources(String out) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String line : out.lines().toList()) {
            JsonNode report = new ObjectMapper().readTree(line);
            sources.add(Path.of(report.path("source").asText()).getFileName().toString());
        }
        return sources;
    }
}
