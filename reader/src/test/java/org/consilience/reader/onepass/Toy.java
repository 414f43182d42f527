package org.consilience.reader.onepass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.consilience.model.Span;

/** A tiny model with random weights, and what the training's own code reads with it in texts written for the purpose. */
final class Toy {
    private Toy() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Toy.class.getResource("toy")).toURI());
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    static List<JsonNode> readings() {
        try {
            List<JsonNode> readings = new ArrayList<>();
            new ObjectMapper()
                    .readTree(folder().resolve("expected.json").toFile())
                    .forEach(readings::add);
            return readings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A span as the fixture has it, in code points, as characters of the text. */
    static Span span(String text, JsonNode begin, JsonNode end) {
        return new Span(text.offsetByCodePoints(0, begin.asInt()), text.offsetByCodePoints(0, end.asInt()));
    }

    static List<Span> spans(String text, JsonNode spans) {
        List<Span> read = new ArrayList<>();
        spans.forEach(span -> read.add(span(text, span.get(0), span.get(1))));
        return read;
    }
}
