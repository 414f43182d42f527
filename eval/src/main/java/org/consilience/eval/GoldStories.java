package org.consilience.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** Folders of gold stories, read plainly: what is measured is what comes after the reading of files. */
public final class GoldStories {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldStories() {}

    /** The story folders under {@code folder}, by name; the folder itself where it is one. */
    public static List<Path> folders(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("reports"))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(f -> Files.isDirectory(f.resolve("reports")))
                    .sorted()
                    .toList();
        }
    }

    /** The reports of one story folder, by file name. */
    public static List<Report> reports(Path story) throws IOException {
        try (Stream<Path> files = Files.list(story.resolve("reports"))) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> report(story.getFileName() + "." + file.getFileName(), file))
                    .toList();
        }
    }

    private static Report report(String name, Path file) {
        try {
            JsonNode article = JSON.readTree(file.toFile());
            Masthead masthead = new Masthead(
                    text(article, "outlet").map(domain -> new Outlet(domain, Optional.of(domain))),
                    text(article, "title"),
                    text(article, "url"),
                    Optional.of("en"),
                    List.of(),
                    text(article, "date_publish").map(GoldStories::published),
                    List.of());
            ReportId id = new ReportId(name.replace(".json", ""));
            return new Report(
                    id, file.toString(), masthead, article.path("text").asText(), List.of());
        } catch (IOException trouble) {
            throw new UncheckedIOException("gold report " + file, trouble);
        }
    }

    private static Publication published(String value) {
        LocalDateTime time = LocalDateTime.parse(value.replace(' ', 'T'));
        boolean dayOnly = time.toLocalTime().toSecondOfDay() == 0;
        Precision precision = dayOnly ? Precision.DAY : Precision.SECOND;
        return new Publication(time, precision, Publication.Basis.STATED, "The metadata says so.");
    }

    private static Optional<String> text(JsonNode article, String field) {
        JsonNode node = article.path(field);
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }
}
