package org.consilience.eval.casualties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;

/** FA-KES's reports by date and place. */
public final class FaKes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    private static final Pattern FURNITURE =
            Pattern.compile("^.{0,250}?Get short URL(?: Topic [^()]*\\(\\d+\\))?(?: 0\\b)*(?: ?\\d+\\b)?");

    private FaKes() {}

    /** All reports, in order of the file, each once. */
    public static List<Report> reports(Path csv) throws IOException {
        return occasions(csv).values().stream().flatMap(List::stream).toList();
    }

    /** The reports of each date and place, in order of the file, each once. */
    static Map<Occasion, List<Report>> occasions(Path csv) throws IOException {
        List<List<String>> rows = rows(Files.readString(csv, StandardCharsets.ISO_8859_1));
        List<String> header = rows.get(0);
        Map<Occasion, List<Report>> occasions = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            LocalDate date = LocalDate.parse(row.get(header.indexOf("date")), DATE);
            String place = row.get(header.indexOf("location")).strip().toLowerCase(Locale.ROOT);
            Report report = report(row, header, date);
            List<Report> group = occasions.computeIfAbsent(new Occasion(date, place), o -> new ArrayList<>());
            if (group.stream().noneMatch(other -> other.id().equals(report.id()))) {
                group.add(report);
            }
        }
        return occasions;
    }

    private static Report report(List<String> row, List<String> header, LocalDate date) {
        String id = row.get(header.indexOf("unit_id"));
        String outlet = row.get(header.indexOf("source"));
        Masthead masthead = new Masthead(
                Optional.of(new Outlet(outlet, Optional.empty())),
                Optional.of(row.get(header.indexOf("article_title"))).filter(title -> !title.isBlank()),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                Optional.of(new Publication(
                        date.atStartOfDay(), Precision.DAY, Publication.Basis.STATED, "The corpus says so.")),
                List.of());
        String text = row.get(header.indexOf("article_content"));
        return new Report(new ReportId(id), id, masthead, text, furniture(text));
    }

    /** Counters and links that the corpus took for text, as the pages of one outlet begin; other inputs come without them. */
    private static List<Span> furniture(String text) {
        Matcher matcher = FURNITURE.matcher(text);
        return matcher.find() ? List.of(new Span(0, matcher.end())) : List.of();
    }

    /** Comma-separated values with quoted fields (RFC 4180). */
    static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field.append(c);
            } else if (c != '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty() || !field.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
