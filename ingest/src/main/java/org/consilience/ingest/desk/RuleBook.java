package org.consilience.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.consilience.ingest.masthead.Table;
import org.consilience.model.Span;

/** The rules that say which lines of a text speak about the report, or are no part of it. */
final class RuleBook {
    /** The rules that come with the program. */
    static final RuleBook SHARED = new RuleBook(Stream.of("masthead.tsv", "boilerplate.tsv")
            .flatMap(file -> Table.read(RuleBook.class, file).stream())
            .map(TextRule::of)
            .toList());

    private static final int FIRST_LINES = 5;
    private static final int LAST_LINES = 6;
    private static final int HEADLINES = 12;
    private static final List<Integer> START = List.of(0);
    private static final List<String> GROUPS = List.of("authors", "source", "outlet", "credit", "date");

    private final List<TextRule> rules;

    RuleBook(List<TextRule> rules) {
        this.rules = List.copyOf(rules);
    }

    List<TextRule> rules() {
        return rules;
    }

    /** What the rules find, line by line. */
    List<Finding> find(String text) {
        List<Line> lines = Line.of(text);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String lower = lines.get(i).text().toLowerCase(Locale.ROOT);
            List<Integer> sentences = lines.get(i).sentenceStarts();
            for (TextRule rule : rules) {
                if (applies(rule.place(), i, lines.size()) && rule.mayMatch(lower)) {
                    find(rule, lines, i, sentences, found);
                }
            }
        }
        return found;
    }

    private static boolean applies(TextRule.Place place, int line, int lines) {
        return switch (place) {
            case OPEN -> line < FIRST_LINES;
            case CLOSE -> line >= lines - LAST_LINES;
            case ANY, LIST -> true;
        };
    }

    private static void find(TextRule rule, List<Line> lines, int at, List<Integer> sentences, List<Finding> found) {
        String line = lines.get(at).text();
        Matcher matcher =
                rule.pattern().matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        if (rule.start() == TextRule.Start.ANYWHERE) {
            while (matcher.find()) {
                add(rule, lines, at, matcher, found);
            }
            return;
        }
        int past = 0;
        for (int start : rule.start() == TextRule.Start.LINE ? START : sentences) {
            if (start >= past && matcher.region(start, line.length()).lookingAt()) {
                add(rule, lines, at, matcher, found);
                past = matcher.end();
            }
        }
    }

    private static void add(TextRule rule, List<Line> lines, int at, Matcher matcher, List<Finding> found) {
        if (matcher.end() > matcher.start()) {
            found.add(new Finding(rule, marked(rule, lines, at, matcher), said(rule, matcher)));
        }
    }

    private static Optional<Span> marked(TextRule rule, List<Line> lines, int at, Matcher matcher) {
        Line line = lines.get(at);
        if (rule.mark() == TextRule.Mark.NOTHING) {
            return Optional.empty();
        } else if (rule.place() == TextRule.Place.LIST) {
            return Optional.of(new Span(line.begin(), lastHeadline(lines, at).end()));
        } else if (rule.mark() == TextRule.Mark.LINE) {
            return Optional.of(new Span(line.begin(), line.end()));
        }
        int begin = matcher.start();
        int end = matcher.end();
        while (end > begin + 1 && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        while (begin < end - 1 && Character.isWhitespace(line.text().charAt(begin))) {
            begin++;
        }
        return Optional.of(new Span(line.begin() + begin, line.begin() + end));
    }

    private static Line lastHeadline(List<Line> lines, int heading) {
        int last = heading;
        while (last + 1 < lines.size()
                && last - heading < HEADLINES
                && lines.get(last + 1).looksLikeHeadline()) {
            last++;
        }
        return lines.get(last);
    }

    private static Map<String, String> said(TextRule rule, Matcher matcher) {
        Map<String, String> said = new TreeMap<>();
        for (String group : GROUPS) {
            if (rule.pattern().pattern().contains("(?<" + group + ">")) {
                Optional.ofNullable(matcher.group(group)).ifPresent(value -> said.put(group, value.strip()));
            }
        }
        return said;
    }

    /**
     * One match.
     *
     * @param marked the part that is not the report
     * @param said what the pattern's groups caught
     */
    record Finding(TextRule rule, Optional<Span> marked, Map<String, String> said) {}
}
