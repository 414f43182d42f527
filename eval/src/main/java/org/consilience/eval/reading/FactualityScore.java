package org.consilience.eval.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Span;
import org.consilience.seam.Passage;

/**
 * How well it is told whether events happened, on UW's sentences put back into running text, eight after one another as they
 * stood: for how many the sign is right (events at 0 left out), and how what is told and what people judged go together.
 */
final class FactualityScore {
    private static final int TOGETHER = 8;
    private static final Set<String> OPENING = Set.of("(", "[", "$", "{");

    private final List<double[]> pairs = new ArrayList<>();

    /** A text, and how people judged the events in it: -3 to 3. */
    record Judged(String text, Map<Span, Double> events) {}

    static List<Judged> read(Path file) throws IOException {
        List<Judged> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int first = 0; first < lines.size(); first += TOGETHER) {
            Draft draft = new Draft();
            for (String line : lines.subList(first, Math.min(first + TOGETHER, lines.size()))) {
                draft.sentence(new ObjectMapper().readTree(line));
            }
            texts.add(new Judged(draft.text.toString(), draft.events));
        }
        return texts;
    }

    /** A text while its tokens come in. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final Map<Span, Double> events = new HashMap<>();
        private boolean glue = true;
        private boolean opened;

        void sentence(JsonNode record) {
            String[] raw = record.path("text").asText().trim().split("\\s+", -1);
            Map<Integer, Span> spans = new HashMap<>();
            text.append(text.isEmpty() ? "" : " ");
            glue = true;
            opened = false;
            for (int i = 0; i < raw.length; i++) {
                boolean twice = i + 1 < raw.length && raw[i].equals(raw[i + 1]) && raw[i].matches("['`]");
                spans.put(i, token(twice || raw[i].matches("``|''") ? "\"" : raw[i]));
                i += twice ? 1 : 0;
            }
            for (JsonNode target : record.path("targets")) {
                Span span = spans.get(target.path("span1").path(0).asInt());
                String word = target.path("span_text").asText().split(" ", 2)[0];
                if (span != null && span.in(text.toString()).equals(word)) {
                    events.put(span, target.path("label").asDouble());
                }
            }
        }

        private Span token(String form) {
            boolean quote = form.equals("\"");
            boolean closes = quote ? opened : form.matches("[.,;:!?%)\\]}]|'s|n't|'re|'ve|'ll|'d|'m|'|''");
            if (!glue && !closes) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(form);
            glue = OPENING.contains(form) || (quote && !opened);
            opened = quote != opened;
            return new Span(begin, text.length());
        }
    }

    void add(Judged gold, Passage.Factuality found) {
        gold.events().forEach((span, value) -> pairs.add(new double[] {found.of(span), value}));
    }

    /** In per cent of the events that are held one way or the other. */
    double signs() {
        List<double[]> decided = pairs.stream().filter(p -> p[1] != 0).toList();
        long right = decided.stream().filter(p -> p[0] > 0 == p[1] > 0).count();
        return 100.0 * right / Math.max(1, decided.size());
    }

    /** Pearson's correlation. */
    double correlation() {
        double mine = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double theirs = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double both = 0;
        double own = 0;
        double other = 0;
        for (double[] pair : pairs) {
            both += (pair[0] - mine) * (pair[1] - theirs);
            own += (pair[0] - mine) * (pair[0] - mine);
            other += (pair[1] - theirs) * (pair[1] - theirs);
        }
        return both / Math.sqrt(Math.max(1e-12, own * other));
    }
}
