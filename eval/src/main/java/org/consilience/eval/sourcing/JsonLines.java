package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Span;

/** Corpora of one JSON object a line, offsets in code points. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    /** A pair of code point offsets as a span of the text. */
    static Span span(JsonNode pair, String text) {
        int begin = text.offsetByCodePoints(0, pair.path(0).asInt());
        return new Span(
                begin,
                text.offsetByCodePoints(
                        begin, pair.path(1).asInt() - pair.path(0).asInt()));
    }
}
