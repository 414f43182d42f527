package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.consilience.model.Attribution;
import org.consilience.model.Entity;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;
import org.consilience.seam.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnePassReaderTest {
    private static OnePassReader reader;

    @BeforeAll
    static void open() {
        reader = OnePassReader.open(Toy.folder());
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void findsTheSentencesAndWordsThatTheTrainingFinds() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            Syntax syntax = read(text).syntax();
            assertThat(syntax.tokens()).as(text).isEqualTo(tokens(text, reading.path("tokens")));
            assertThat(syntax.sentences().stream().map(Sentence::span))
                    .as(text)
                    .isEqualTo(Toy.spans(text, reading.path("sentences")));
        }
    }

    @Test
    void findsTheNamesThatTheTrainingFinds() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            List<Entity> expected = new ArrayList<>();
            for (JsonNode name : reading.path("names")) {
                expected.add(new Entity(
                        Toy.span(text, name.get(0), name.get(1)),
                        Entity.Type.valueOf(name.get(2).asText().toUpperCase(Locale.ROOT))));
            }
            assertThat(read(text).syntax().entities()).as(text).isEqualTo(expected);
        }
    }

    @Test
    void findsTheAttributionsThatTheTrainingFinds() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            List<List<List<Span>>> expected = new ArrayList<>();
            for (JsonNode one : reading.path("attributions")) {
                expected.add(List.of(
                        Toy.spans(text, one.path("source")),
                        Toy.spans(text, one.path("cue")),
                        Toy.spans(text, one.path("content"))));
            }
            assertThat(read(text).attributions().stream().map(a -> List.of(a.source(), a.cue(), a.content())))
                    .as(text)
                    .isEqualTo(expected);
        }
    }

    @Test
    void findsTheEventsThatTheTrainingFinds() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            List<Event> expected = new ArrayList<>();
            for (JsonNode event : reading.path("events")) {
                expected.add(new Event(
                        Toy.span(text, event.get(0), event.get(1)),
                        Holds.valueOf(event.get(2).asText().toUpperCase(Locale.ROOT))));
            }
            assertThat(read(text).events()).as(text).isEqualTo(expected);
        }
    }

    @Test
    void meansWhatTheTrainingMeans() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            Vector vector = read(text).meanings().of(new Span(0, text.length()));
            for (int i = 0; i < vector.size(); i++) {
                assertThat((double) vector.at(i))
                        .as(text)
                        .isCloseTo(reading.path("vector").get(i).asDouble(), within(1e-3));
            }
        }
    }

    @Test
    void manyThreadsReadWhatOneReads() {
        List<String> texts =
                Toy.readings().stream().map(r -> r.path("text").asText()).toList();
        List<Syntax> alone = texts.stream().map(text -> read(text).syntax()).toList();
        List<Syntax> atOnce = IntStream.range(0, 4 * texts.size())
                .parallel()
                .mapToObj(i -> read(texts.get(i % texts.size())).syntax())
                .toList();
        for (int i = 0; i < atOnce.size(); i++) {
            assertThat(atOnce.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void attributionsStandWithinOthersWithoutGoingRound() {
        for (JsonNode reading : Toy.readings()) {
            List<Attribution> found = read(reading.path("text").asText()).attributions();
            for (Attribution one : found) {
                int steps = 0;
                Attribution at = one;
                while (at.within().isPresent() && steps <= found.size()) {
                    at = found.get(at.within().getAsInt());
                    steps++;
                }
                assertThat(steps).isLessThanOrEqualTo(found.size());
            }
        }
    }

    @Test
    void aTextWithoutWordsReadsAsNothing() {
        Passage passage = read(" \n\t");
        assertThat(passage.syntax().tokens()).isEmpty();
        assertThat(passage.meanings()
                        .of(new Span(0, 3))
                        .cosine(passage.meanings().of(new Span(0, 1))))
                .isZero();
    }

    @Test
    void refusesAFolderWhoseFilesAreNotThoseOfItsManifest(@TempDir Path folder) throws Exception {
        for (String name : List.of("manifest.json", "reader.onnx", "tables.bin", "vocabulary.txt", "lemmas.tsv")) {
            Files.copy(Toy.folder().resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("lemmas.tsv"), "men\tNOUN\tman\n");
        assertThatThrownBy(() -> OnePassReader.open(folder))
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .hasMessageContaining("lemmas.tsv");
    }

    private static List<Token> tokens(String text, JsonNode rows) {
        List<Token> tokens = new ArrayList<>();
        for (JsonNode row : rows) {
            tokens.add(new Token(
                    Toy.span(text, row.get(0), row.get(1)),
                    row.get(2).asText(),
                    row.get(3).asText(),
                    row.get(4).asInt(),
                    row.get(5).asText()));
        }
        return tokens;
    }

    private static Passage read(String text) {
        return reader.read(new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of()));
    }
}
