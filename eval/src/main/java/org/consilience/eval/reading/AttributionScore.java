package org.consilience.eval.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.consilience.model.Attribution;
import org.consilience.model.Span;

/**
 * How well attributions are found, as PolNeAR draws them: each source, cue and content by its exact span; and sources with their
 * contents, where both overlap by half of the shorter with a pair of the gold.
 */
final class AttributionScore {
    private final Hits sources = new Hits();
    private final Hits cues = new Hits();
    private final Hits contents = new Hits();
    private final Hits linked = new Hits();

    /** A text and the attributions in it. */
    record Marked(String text, List<Attribution> attributions) {}

    /** The texts of a file of PolNeAR: JSON lines whose offsets count code points. */
    static List<Marked> read(Path file) throws IOException {
        List<Marked> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = json.readTree(line);
            String text = record.path("text").asText();
            List<Attribution> attributions = new ArrayList<>();
            for (JsonNode each : record.path("annotations").path(0).path("attributions")) {
                List<Span> content = spans(text, each.path("content"));
                if (!content.isEmpty()) {
                    attributions.add(new Attribution(
                            spans(text, each.path("source")),
                            spans(text, each.path("cue")),
                            content,
                            OptionalInt.empty()));
                }
            }
            texts.add(new Marked(text, attributions));
        }
        return texts;
    }

    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.path(0).asInt()),
                    text.offsetByCodePoints(0, pair.path(1).asInt())));
        }
        return spans;
    }

    void add(List<Attribution> found, List<Attribution> gold) {
        sources.add(every(found, Attribution::source), every(gold, Attribution::source));
        cues.add(every(found, Attribution::cue), every(gold, Attribution::cue));
        contents.add(every(found, Attribution::content), every(gold, Attribution::content));
        List<Attribution> mine = pairs(found);
        List<Attribution> theirs = pairs(gold);
        List<Attribution> free = new ArrayList<>(theirs);
        int hits = 0;
        for (Attribution one : mine) {
            for (Attribution other : free) {
                if (half(one.source(), other.source()) && half(one.content(), other.content())) {
                    hits++;
                    free.remove(other);
                    break;
                }
            }
        }
        linked.add(hits, mine.size(), theirs.size());
    }

    private static Set<Span> every(List<Attribution> attributions, Function<Attribution, List<Span>> part) {
        Set<Span> spans = new LinkedHashSet<>();
        attributions.forEach(each -> spans.addAll(part.apply(each)));
        return spans;
    }

    private static List<Attribution> pairs(List<Attribution> attributions) {
        return attributions.stream().filter(a -> !a.source().isEmpty()).toList();
    }

    private static boolean half(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            shared += other.stream().mapToInt(a::overlap).sum();
        }
        return shared * 2 >= Math.max(1, Math.min(length(one), length(other)));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    double sources() {
        return sources.f1();
    }

    double cues() {
        return cues.f1();
    }

    double contents() {
        return contents.f1();
    }

    double linked() {
        return linked.f1();
    }
}
