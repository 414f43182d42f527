package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.consilience.model.Span;

/**
 * Annotations whose offsets have slipped against the text, put back on its words.
 *
 * <p>In two documents of MPQA 3 the agents stand some characters too early from one place on. Where a span begins or ends within a
 * word, it and all after it are moved on by the least that puts it on words.
 */
final class Realigned {
    /** As far as offsets slip at once. */
    private static final int FARTHEST = 3;

    private Realigned() {}

    /** The annotations that have a span, in order of the text, with the spans of their words in code points. */
    static List<Marked> of(List<JsonNode> annotations, String text) {
        int[] letters = text.codePoints().toArray();
        List<Marked> marked = new ArrayList<>();
        int shift = 0;
        for (JsonNode annotation : inOrder(annotations)) {
            int begin = annotation.path("span").path(0).asInt();
            int end = annotation.path("span").path(1).asInt();
            int more = 0;
            while (more < FARTHEST && !isOnWords(letters, begin + shift + more, end + shift + more)) {
                more++;
            }
            shift += isOnWords(letters, begin + shift + more, end + shift + more) ? more : 0;
            int from = text.offsetByCodePoints(0, Math.min(begin + shift, letters.length));
            int to = text.offsetByCodePoints(0, Math.min(end + shift, letters.length));
            marked.add(new Marked(annotation.path("attrs"), new Span(from, to)));
        }
        return marked;
    }

    private static List<JsonNode> inOrder(List<JsonNode> annotations) {
        return annotations.stream()
                .filter(a ->
                        a.path("span").path(1).asInt() > a.path("span").path(0).asInt())
                .sorted(Comparator.comparingInt(
                                (JsonNode a) -> a.path("span").path(0).asInt())
                        .thenComparingInt(a -> a.path("span").path(1).asInt()))
                .toList();
    }

    private static boolean isOnWords(int[] letters, int begin, int end) {
        return end <= letters.length
                && isWord(letters, begin)
                && !isWord(letters, begin - 1)
                && !Character.isWhitespace(letters[end - 1])
                && !(isWord(letters, end - 1) && isWord(letters, end));
    }

    private static boolean isWord(int[] letters, int at) {
        return at >= 0 && at < letters.length && Character.isLetterOrDigit(letters[at]);
    }

    /** The annotations of a document of one type. */
    static List<JsonNode> ofType(JsonNode document, String type) {
        return StreamSupport.stream(document.path("annotations").spliterator(), false)
                .filter(a -> a.path("type").asText().equals(type))
                .toList();
    }

    /** What is said of a stretch of text. */
    record Marked(JsonNode attributes, Span span) {}
}
