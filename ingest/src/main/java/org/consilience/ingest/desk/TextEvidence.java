package org.consilience.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.ingest.masthead.Agencies;
import org.consilience.ingest.masthead.OutletNames;
import org.consilience.ingest.masthead.WrittenDays;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Publication.Basis;
import org.consilience.model.Span;

/**
 * What a text says about itself: who wrote it, for whom, when, and which parts are not the report.
 *
 * @param authors from bylines
 * @param credits agencies, and outlets that it was taken from, by their full names
 * @param outlets names that its lines give for its own outlet, surest first
 * @param published a date that it bears
 * @param boilerplate in order and apart
 */
record TextEvidence(
        List<String> authors,
        List<String> credits,
        List<String> outlets,
        Optional<Publication> published,
        List<Span> boilerplate) {
    private static final Pattern AGENCY =
            Pattern.compile("(?<![\\p{L}\\d-])" + Agencies.SHARED.anyForm() + "(?![\\p{L}\\d])");
    /** Begins what is only said about the name before it. */
    private static final Pattern APPOSITION = Pattern.compile(", (?:the|which|an?|part of)\\b");

    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&) |, ");

    /** Reads a text with the rules. */
    static TextEvidence of(String text, RuleBook rules, List<Span> aside) {
        Gathering gathering = new Gathering();
        gathering.marked.addAll(aside);
        rules.find(text).forEach(gathering::add);
        return gathering.evidence();
    }

    private static String bare(String name) {
        return name.replaceAll("[.,;\\s]+$", "");
    }

    /** Findings on their way to evidence. */
    private static final class Gathering {
        private final List<String> authors = new ArrayList<>();
        private final List<String> credits = new ArrayList<>();
        private final List<String> outlets = new ArrayList<>();
        private final List<Publication> dates = new ArrayList<>();
        private final List<Span> marked = new ArrayList<>();

        void add(RuleBook.Finding finding) {
            Map<String, String> said = finding.said();
            finding.marked().ifPresent(marked::add);
            Optional.ofNullable(said.get("authors")).ifPresent(this::addAuthors);
            Optional.ofNullable(said.get("source")).ifPresent(this::addSource);
            Optional.ofNullable(said.get("outlet")).map(TextEvidence::bare).ifPresent(outlets::add);
            Optional.ofNullable(said.get("credit")).ifPresent(this::addCredit);
            Optional.ofNullable(said.get("date")).ifPresent(this::addDate);
        }

        private void addAuthors(String names) {
            BETWEEN.splitAsStream(names)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(authors::add);
        }

        private void addSource(String named) {
            List<String> agencies = new ArrayList<>();
            Matcher matcher = AGENCY.matcher(APPOSITION.split(named, 2)[0]);
            while (matcher.find()) {
                Agencies.SHARED.fullName(matcher.group()).ifPresent(agencies::add);
            }
            credits.addAll(agencies);
            String name = bare(named);
            if (agencies.isEmpty() && OutletNames.SHARED.knows(name)) {
                outlets.add(name);
            }
        }

        /** An agency by its full name, an outlet that is known as one, and any other by the name used. */
        private void addCredit(String named) {
            if (OutletNames.SHARED.knows(named)
                    && Agencies.SHARED.fullName(named).isEmpty()) {
                outlets.add(named);
            } else {
                credits.add(Agencies.SHARED.fullName(named).orElse(named));
            }
        }

        private void addDate(String written) {
            WrittenDays.day(written)
                    .ifPresent(day -> dates.add(new Publication(
                            day.atStartOfDay(), Precision.DAY, Basis.TEXT, "the text says “" + written + "”")));
        }

        TextEvidence evidence() {
            return new TextEvidence(
                    authors.stream().distinct().toList(),
                    credits.stream().distinct().toList(),
                    outlets.stream().distinct().toList(),
                    dates.stream().findFirst(),
                    joined());
        }

        private List<Span> joined() {
            List<Span> apart = new ArrayList<>();
            for (Span span : marked.stream().sorted().toList()) {
                Span last = apart.isEmpty() ? span : apart.get(apart.size() - 1);
                if (!apart.isEmpty() && span.begin() <= last.end()) {
                    apart.set(apart.size() - 1, last.hull(span));
                } else {
                    apart.add(span);
                }
            }
            return apart;
        }
    }
}
