package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesALineAReportInOrderOfTheInput() throws IOException {
        for (int i = 10; i < 50; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), "Ship " + i + " sank off the coast, police said.\n");
        }

        Session session = Session.of("annotate", folder.toString());

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        List<JsonNode> readings = lines(session.out());
        assertThat(readings)
                .extracting(reading -> reading.path("source").asText())
                .containsExactlyElementsOf(IntStream.range(10, 50)
                        .mapToObj(i -> folder.resolve("r" + i + ".txt").toString())
                        .toList());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String text = "\uD83D\uDD25 Fire destroyed a warehouse in Bergen, police said.";
        Files.writeString(folder.resolve("r.txt"), text);

        JsonNode reading =
                lines(Session.of("annotate", folder.toString()).out()).get(0);

        JsonNode bergen = StreamSupport.stream(reading.path("tokens").spliterator(), false)
                .filter(token -> token.path("lemma").asText().equals("Bergen"))
                .findFirst()
                .orElseThrow();
        int begin = bergen.path("begin").asInt();
        assertThat(begin).isEqualTo(text.codePointCount(0, text.indexOf("Bergen")));
    }

    @Test
    void whatIsNotReadIsToldEvenWhenQuiet() {
        Session session = Session.of("annotate", folder.resolve("nowhere").toString(), "--quiet");

        assertThat(session.status()).isEqualTo(Consilience.NOTHING_READ);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("nowhere").hasLineCount(1);
    }

    private static List<JsonNode> lines(String out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> nodes = new java.util.ArrayList<>();
        for (String line : out.lines().toList()) {
            nodes.add(json.readTree(line));
        }
        return nodes;
    }
}
