package org.consilience.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.story.EventGrouper;
import org.consilience.model.Masthead;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Story;
import org.consilience.model.Syntax;

/**
 * Measures grouping on a corpus whose reports name their story: F1 over pairs of reports, the threshold tuned on one half
 * of the stories and measured on the other.
 *
 * <p>{@code GroupingScore FILE FIELD}: JSON lines, and the field that names the story. The halves are told by the last bit
 * of the story's MD5; the likeness was fitted on the half that is tuned on.
 */
public final class GroupingScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Double> LEASTS = List.of(0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5);

    private GroupingScore() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("GroupingScore FILE FIELD");
        }
        List<Filed> reports = read(Path.of(arguments[0]), arguments[1]);
        List<Filed> tuning = half(reports, 0);
        List<Filed> measuring = half(reports, 1);
        double best = LEASTS.stream()
                .max(Comparator.comparingDouble(least -> pairs(tuning, least).f1()))
                .orElseThrow();
        print("tuned on half", best, pairs(measuring, best));
        print("as it ships", EventGrouper.USUAL_LEAST, pairs(measuring, EventGrouper.USUAL_LEAST));
        long start = System.nanoTime();
        pairs(reports, EventGrouper.USUAL_LEAST);
        System.out.printf(
                Locale.ROOT, "all %d reports grouped in %.1f s%n", reports.size(), (System.nanoTime() - start) / 1e9);
    }

    private static void print(String what, double least, Pairs pairs) {
        System.out.printf(
                Locale.ROOT,
                "%-14s least %.2f  pair F1 %.3f  precision %.3f  recall %.3f%n",
                what,
                least,
                pairs.f1(),
                pairs.precision(),
                pairs.recall());
    }

    /** A report and the story it belongs to. */
    private record Filed(String story, Reading reading) {}

    /** Pairs of reports: put together, belonging together, both. */
    private record Pairs(long said, long right, long both) {
        double precision() {
            return (double) both / Math.max(1, said);
        }

        double recall() {
            return (double) both / Math.max(1, right);
        }

        double f1() {
            return 2.0 * both / Math.max(1, said + right);
        }
    }

    private static Pairs pairs(List<Filed> reports, double least) {
        Map<ReportId, String> stories = new HashMap<>();
        reports.forEach(filed -> stories.put(filed.reading.report().id(), filed.story));
        List<Reading> readings = reports.stream()
                .map(Filed::reading)
                .sorted(Comparator.comparing(Reading::report, Newsdesk.ORDER))
                .toList();
        long said = 0;
        long both = 0;
        for (Story story : new EventGrouper(least).group(readings)) {
            said += couples(story.readings().size());
            Map<String, Integer> mixed = new HashMap<>();
            story.readings()
                    .forEach(reading -> mixed.merge(
                            String.valueOf(stories.get(reading.report().id())), 1, Integer::sum));
            both += mixed.values().stream().mapToLong(GroupingScore::couples).sum();
        }
        Map<String, Integer> sizes = new HashMap<>();
        stories.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
        long right = sizes.values().stream().mapToLong(GroupingScore::couples).sum();
        return new Pairs(said, right, both);
    }

    private static long couples(int size) {
        return (long) size * (size - 1) / 2;
    }

    private static List<Filed> half(List<Filed> reports, int half) {
        return reports.stream().filter(filed -> lastBit(filed.story) == half).toList();
    }

    private static int lastBit(String story) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(story.getBytes(StandardCharsets.UTF_8));
            return digest[digest.length - 1] & 1;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has MD5", missing);
        }
    }

    private static List<Filed> read(Path file, String field) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Filed> reports = new ArrayList<>();
        for (int i : IntStream.range(0, lines.size()).toArray()) {
            JsonNode line = JSON.readTree(lines.get(i));
            reports.add(new Filed(line.path(field).asText(), unread(line, i)));
        }
        return reports;
    }

    /** A reading of nothing but the report: grouping looks at its text, title and date. */
    private static Reading unread(JsonNode line, int number) {
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.of(line.path("title").asText("")).filter(title -> !title.isBlank()),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                published(line.path("date").asText("")),
                List.of());
        String source = "report " + number;
        Report report = new Report(
                new ReportId(source), source, masthead, line.path("text").asText(), List.of());
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(report, new Syntax(List.of(), List.of(), List.of()), marks, List.of(), List.of());
    }

    private static Optional<Publication> published(String date) {
        return date.length() < 10
                ? Optional.empty()
                : Optional.of(new Publication(
                        LocalDate.parse(date.substring(0, 10)).atStartOfDay(),
                        Precision.DAY,
                        Publication.Basis.STATED,
                        "The corpus says so."));
    }
}
