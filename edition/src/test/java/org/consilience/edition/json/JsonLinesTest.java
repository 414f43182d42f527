package org.consilience.edition.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consilience.model.Attribution;
import org.consilience.model.CitedSource;
import org.consilience.model.Entity;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Origin;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Saying;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final String TEXT = "\uD83D\uDEA2 Lind said Skarv burned Sunday.";

    @Test
    void aReadingIsOneLineOfTheContractsFields() throws IOException {
        StringWriter line = new StringWriter();
        ReadingJson.writeLine(reading(), line);
        assertThat(line.toString()).endsWith("}\n").containsOnlyOnce("\n");
        JsonNode reading = new ObjectMapper().readTree(line.toString());
        assertThat(reading.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "source",
                        "text",
                        "published",
                        "sentences",
                        "tokens",
                        "entities",
                        "attributions",
                        "sayings",
                        "events",
                        "times",
                        "places");
        assertThat(reading.get("published").isNull()).isTrue();
        assertThat(reading.get("entities").get(0).toString()).isEqualTo("{\"begin\":2,\"end\":6,\"type\":\"person\"}");
        assertThat(reading.get("attributions").get(0).get("within").isNull()).isTrue();
        assertThat(reading.get("attributions").get(0).get("source").get(0).toString())
                .isEqualTo("{\"begin\":2,\"end\":6}");
        assertThat(reading.get("sayings").get(0).toString())
                .isEqualTo(
                        "{\"name\":\"Lind\",\"kind\":\"person\",\"source\":[{\"begin\":2,\"end\":6}],"
                                + "\"cue\":[{\"begin\":7,\"end\":11}],\"content\":[{\"begin\":12,\"end\":31}],\"within\":null}");
        assertThat(reading.get("times").get(0).toString())
                .isEqualTo("{\"begin\":25,\"end\":31,\"type\":\"DATE\",\"value\":\"2031-05-04\","
                        + "\"earliest\":\"2031-05-04\",\"latest\":\"2031-05-04\"}");
        assertThat(reading.get("places").get(0).get("gazetteer").isNull()).isTrue();
        assertThat(reading.get("tokens").get(0).get("head").asInt()).isEqualTo(-1);
    }

    @Test
    void aGroupingIsOneLineOfThreeFields() throws IOException {
        StringWriter line = new StringWriter();
        GroupJson.writeLine(reading().report(), new StoryId("ferry"), line);
        assertThat(line.toString()).isEqualTo("{\"id\":\"r1\",\"source\":\"a \\\"b\\\".txt\",\"story\":\"ferry\"}\n");
    }

    private static Reading reading() {
        Report report = new Report(new ReportId("r1"), "a \"b\".txt", Masthead.blank(), TEXT, List.of());
        Span lind = span("Lind");
        Span sunday = span("Sunday");
        Syntax syntax = new Syntax(
                List.of(new Sentence(new Span(3, TEXT.length()), 0, 1)),
                List.of(new Token(lind, "PROPN", "Lind", -1, "root")),
                List.of(new Entity(lind, Entity.Type.PERSON)));
        Reading.Marks marks = new Reading.Marks(
                List.of(new Attribution(
                        List.of(lind),
                        List.of(span("said")),
                        List.of(span("Skarv burned Sunday")),
                        OptionalInt.empty())),
                List.of(new Saying(
                        span("said"),
                        Optional.of(new CitedSource(
                                "Lind", Origin.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.of(lind))),
                        List.of(span("Skarv burned Sunday")),
                        OptionalInt.empty())),
                List.of(new Event(span("burned"), Holds.ASSERTED)),
                List.of(new TimeExpression(
                        sunday,
                        TimeExpression.Type.DATE,
                        "2031-05-04",
                        Optional.of(Time.day(LocalDate.of(2031, 5, 4), "Sunday")))),
                List.of(new PlaceMention(
                        span("Skarv"),
                        new Place("Skarv", "island", Optional.empty(), Optional.empty(), Optional.empty()))),
                List.of());
        return new Reading(report, syntax, marks, List.of(), List.of());
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
