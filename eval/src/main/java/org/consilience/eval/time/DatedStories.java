package org.consilience.eval.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilience.eval.GoldStories;
import org.consilience.ingest.masthead.StatedDates;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** Stories whose reports bear days of publication that can be trusted: gold stories, EventStoryLine's topics, or JSON lines that name their story. */
final class DatedStories {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STORY = List.of("story", "incident");
    private static final List<String> ADDRESS = List.of("url", "uri");

    private DatedStories() {}

    /** The stories with two dated reports or more, by name. */
    static List<List<Report>> of(Path corpus) throws IOException {
        List<List<Report>> stories = new ArrayList<>();
        if (Files.isRegularFile(corpus)) {
            stories.addAll(lines(corpus));
        } else if (GoldStories.folders(corpus).isEmpty()) {
            stories.addAll(topics(corpus));
        } else {
            for (Path folder : GoldStories.folders(corpus)) {
                stories.add(GoldStories.reports(folder));
            }
        }
        return stories.stream().filter(DatedStories::isDatedTwice).toList();
    }

    private static boolean isDatedTwice(List<Report> reports) {
        return reports.stream()
                        .filter(report -> report.masthead().published().isPresent())
                        .count()
                > 1;
    }

    /** Those of a file whose address bears the day that their line states: others may state when they were fetched. */
    private static List<List<Report>> lines(Path file) throws IOException {
        Map<String, List<Report>> stories = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JSON.readTree(line);
            String address = first(article, ADDRESS);
            String stated = article.path("date").asText("");
            StatedDates.ofAddress(address)
                    .filter(borne ->
                            stated.startsWith(borne.value().toLocalDate().toString()))
                    .ifPresent(borne -> stories.computeIfAbsent(first(article, STORY), fresh -> new ArrayList<>())
                            .add(report(
                                    article.path("id").asText(),
                                    Optional.of(article.path("outlet")
                                            .asText(article.path("source").asText("it"))),
                                    Optional.of(article.path("title").asText("")),
                                    Optional.of(address),
                                    borne.value().toLocalDate(),
                                    article.path("text").asText())));
        }
        return List.copyOf(stories.values());
    }

    private static String first(JsonNode article, List<String> fields) {
        return fields.stream()
                .map(field -> article.path(field).asText(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<List<Report>> topics(Path corpus) throws IOException {
        Map<String, List<Report>> stories = new TreeMap<>();
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                TimedText text = EventStory.read(file);
                text.anchor()
                        .today()
                        .ifPresent(day -> stories.computeIfAbsent(
                                        corpus.relativize(file).getName(0).toString(), fresh -> new ArrayList<>())
                                .add(report(
                                        text.name(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        day,
                                        undated(text, day))));
            }
        }
        return List.copyOf(stories.values());
    }

    /** Without the address at its head and the lines that name the day of publication in full. */
    private static String undated(TimedText text, LocalDate day) {
        return text.text()
                .lines()
                .skip(2)
                .filter(line -> !EventStory.days(line).contains(day))
                .collect(Collectors.joining("\n"));
    }

    private static Report report(
            String id,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> address,
            LocalDate day,
            String text) {
        Masthead masthead = new Masthead(
                outlet.map(name -> new Outlet(name, Optional.empty())),
                title.filter(t -> !t.isBlank()),
                address,
                Optional.of("en"),
                List.of(),
                Optional.of(new Publication(
                        day.atStartOfDay(), Precision.DAY, Publication.Basis.STATED, "The corpus says so.")),
                List.of());
        return new Report(new ReportId(id), id, masthead, text, List.of());
    }
}
