package org.consilience.eval.paraphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilience.eval.casualties.FaKes;
import org.consilience.model.Masthead;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** Reports to paraphrase: half from FA-KES (many numbers and dates), half from NeUS (speech and politics), by a fixed rule. */
final class Originals {
    private static final int EACH = 100;
    private static final int LONGEST = 2000;
    private static final int SHORTEST = 400;
    private static final long RULES = 3;
    private static final int DATELINE = 160;
    private static final String ARTICLE = "ARTICLE=>";
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\\d{4})\\b");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Originals() {}

    /** Of each corpus, evenly over the file, reports of some length that three rules or more change; two where there are no more. */
    static List<Report> of(Path faKes, Path neus) throws IOException {
        List<Report> all = new ArrayList<>(chosen(fromFaKes(faKes)));
        all.addAll(chosen(fromNeus(neus)));
        return all;
    }

    /** The day of publication that a report's masthead gives. */
    static Optional<LocalDate> day(Report report) {
        return report.masthead()
                .published()
                .map(publication -> publication.value().toLocalDate());
    }

    /** Those that enough rules change, evenly; where they are too few, with others that one rule fewer changes. */
    private static List<Report> chosen(List<Report> reports) {
        Map<Long, List<Report>> byRules = reports.stream()
                .filter(report ->
                        report.text().length() >= SHORTEST && report.text().length() <= LONGEST)
                .collect(Collectors.groupingBy(
                        report -> Math.min(RULES, rules(report)), TreeMap::new, Collectors.toList()));
        List<Report> chosen = new ArrayList<>(spread(byRules.getOrDefault(RULES, List.of()), EACH));
        chosen.addAll(spread(byRules.getOrDefault(RULES - 1, List.of()), EACH - chosen.size()));
        return chosen;
    }

    private static long rules(Report report) {
        return Paraphrase.of(report.text(), day(report), 0).edits().stream()
                .map(Edits.Edit::rule)
                .distinct()
                .count();
    }

    private static List<Report> spread(List<Report> fit, int most) {
        int number = Math.min(most, fit.size());
        return IntStream.range(0, number)
                .mapToObj(i -> fit.get((int) ((long) i * fit.size() / number)))
                .toList();
    }

    /** With the day of publication that the text begins with; the corpus's own date is the event's. */
    private static List<Report> fromFaKes(Path csv) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Report report : FaKes.reports(csv)) {
            String text = report.boilerplate().isEmpty()
                    ? report.text()
                    : report.text().substring(report.boilerplate().get(0).end()).strip();
            if (reports.stream().noneMatch(other -> other.text().equals(text))) {
                reports.add(report("fa-kes " + report.id(), text, dateline(report.text())));
            }
        }
        return reports;
    }

    private static Optional<LocalDate> dateline(String text) {
        Matcher matcher = DATE.matcher(text.substring(0, Math.min(DATELINE, text.length())));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3), FORM));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Lines of three articles each, of the left, centre and right, as {@code TITLE=> ... ARTICLE=> ... [SEP] ...}. */
    private static List<Report> fromNeus(Path source) throws IOException {
        List<Report> reports = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            String[] articles = lines.get(i).split("\\[SEP\\]", -1);
            for (int j = 0; j < articles.length; j++) {
                int begin = articles[j].indexOf(ARTICLE);
                String text = begin < 0
                        ? ""
                        : articles[j].substring(begin + ARTICLE.length()).strip();
                reports.add(report("neus " + (i + 1) + "." + (j + 1), text, Optional.empty()));
            }
        }
        return reports;
    }

    static Report report(String name, String text, Optional<LocalDate> published) {
        Masthead masthead = published
                .map(day -> Masthead.blank()
                        .withPublished(new Publication(
                                day.atStartOfDay(), Precision.DAY, Publication.Basis.TEXT, "The text says so.")))
                .orElseGet(Masthead::blank);
        return new Report(new ReportId(name), name, masthead, text, List.of());
    }
}
