package org.consilience.eval.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.PairTable;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Writes what the comparison measures of pairs of claims that were judged one by one, for {@code training/same_thing} to learn from.
 *
 * <p>{@code PairTraits REPORTS JUDGEMENTS OUT}: reports as JSON lines ({@code story}, {@code id}, {@code text}); judgements as lines
 * of story, report, begin, end, report, begin, end (in UTF-16 units) and 1 or 0, set apart by tabs; what is written: a line a pair.
 */
public final class PairTraits {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Claims may be cut otherwise than when they were judged: so much of both must be common to them. */
    private static final double COMMON = 0.5;

    private PairTraits() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("PairTraits REPORTS JUDGEMENTS OUT");
        }
        Map<String, List<Judged>> judged = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Judged::of)
                .collect(Collectors.groupingBy(Judged::story, TreeMap::new, Collectors.toList()));
        int lost = 0;
        try (OnePassReader model = OnePassReader.shipped();
                PrintStream out = new PrintStream(arguments[2], StandardCharsets.UTF_8)) {
            out.println("story\tsame\t" + String.join("\t", PairTable.traits()));
            for (Map.Entry<String, List<Report>> story :
                    stories(Path.of(arguments[0])).entrySet()) {
                List<Judged> pairs = judged.getOrDefault(story.getKey(), List.of());
                if (!pairs.isEmpty()) {
                    lost += write(story(story.getKey(), story.getValue(), new ReportReader(model)), pairs, out);
                }
            }
        }
        System.out.println("pairs that are no longer cut alike: " + lost);
    }

    private static Map<String, List<Report>> stories(Path file) throws IOException {
        Map<String, List<Report>> stories = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode report = JSON.readTree(line);
            ReportId id = new ReportId(report.path("id").asText());
            String text = report.path("text").asText();
            stories.computeIfAbsent(report.path("story").asText(), s -> new ArrayList<>())
                    .add(new Report(id, id.value(), Masthead.blank(), text, List.of()));
        }
        return stories;
    }

    private static Story story(String name, List<Report> reports, Reader reader) {
        List<Reading> readings = reports.stream()
                .filter(report -> !report.text().isBlank())
                .map(reader::read)
                .toList();
        return new Story(new StoryId(name), readings);
    }

    /** How many of the pairs were lost. */
    private static int write(Story story, List<Judged> judged, PrintStream out) {
        Map<List<ClaimId>, PairTable.Row> rows = new HashMap<>();
        for (PairTable.Row row : PairTable.of(story, ComparisonSettings.standard())) {
            rows.put(List.of(row.first(), row.second()), row);
            rows.put(List.of(row.second(), row.first()), row);
        }
        int lost = 0;
        for (Judged pair : judged) {
            Optional<PairTable.Row> row = claim(story, pair.first())
                    .flatMap(a -> claim(story, pair.second()).map(b -> rows.get(List.of(a, b))));
            lost += row.isPresent() ? 0 : 1;
            row.ifPresent(found -> out.println(story.id() + "\t" + (pair.same() ? 1 : 0) + "\t"
                    + found.values().stream().map(String::valueOf).collect(Collectors.joining("\t"))));
        }
        return lost;
    }

    private static Optional<ClaimId> claim(Story story, Place place) {
        return story.claims().stream()
                .filter(claim -> claim.report().value().equals(place.report()))
                .filter(claim -> common(claim.span(), place.span()) >= COMMON)
                .max(Comparator.comparingDouble(claim -> common(claim.span(), place.span())))
                .map(Claim::id);
    }

    private static double common(Span a, Span b) {
        return (double) a.overlap(b) / a.hull(b).length();
    }

    /** Where a claim stood when it was judged. */
    private record Place(String report, Span span) {}

    /** Whether two claims state the same thing. */
    private record Judged(String story, Place first, Place second, boolean same) {
        static Judged of(String line) {
            String[] parts = line.split("\t", -1);
            return new Judged(parts[0], place(parts, 1), place(parts, 4), parts[7].equals("1"));
        }

        private static Place place(String[] parts, int from) {
            return new Place(
                    parts[from], new Span(Integer.parseInt(parts[from + 1]), Integer.parseInt(parts[from + 2])));
        }
    }
}
