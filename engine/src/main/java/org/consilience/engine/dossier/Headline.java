package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sentence;
import org.consilience.model.Story;

/**
 * The story's title: the headline, or where no report has one the opening sentence, whose words most reports share.
 *
 * <p>Taken as it stands but for the outlet's name after it and a desk's mark before it; never put together. A headline with a
 * number that other reports contradict or that was overtaken is taken only where there is no better.
 */
final class Headline {
    private static final int LEAD_SENTENCES = 4;
    private static final int LONGEST = 110;
    private static final int FEWEST_WORDS = 6;

    /** " | Harbour Post", " - Harbour Post" at the end. */
    private static final Pattern OUTLET_AFTER =
            Pattern.compile("\\s+(?:[|\u2013\u2014-]|::)\\s+[^|\u2013\u2014]{2,40}$");

    /** "UPDATE 2-", "LIVE: ", "WATCH | ": what a desk puts before a headline. */
    private static final Pattern DESK_BEFORE =
            Pattern.compile("^(?:\\p{Lu}{4,}(?: \\d+)?\\s*[:|-]\\s*)+(?=\\p{Lu}.*\\p{Ll})");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private final Story story;
    private final Clippings clippings;
    /** How many reports' openings have each word. */
    private final Map<String, Integer> leads = new HashMap<>();

    private final Set<String> doubtful = new HashSet<>();

    Headline(Story story, Clippings clippings, List<Point> points) {
        this.story = story;
        this.clippings = clippings;
        story.readings()
                .forEach(reading -> clippings
                        .words(lead(reading, LEAD_SENTENCES))
                        .forEach(word -> leads.merge(word, 1, Integer::sum)));
        points.forEach(this::doubt);
    }

    String choose() {
        List<String> candidates = new ArrayList<>();
        for (Reading reading : story.readings()) {
            reading.report().masthead().title().map(Headline::bare).ifPresent(candidates::add);
        }
        if (candidates.stream().allMatch(String::isBlank)) {
            story.readings().forEach(reading -> candidates.add(opening(lead(reading, 1))));
        }
        return candidates.stream()
                .filter(candidate -> !candidate.isBlank())
                .max(Comparator.comparingDouble(this::fitness))
                .orElse(story.readings().get(0).report().source());
    }

    /** How much of the candidate stands in the reports' openings; awkward and doubtful ones count half. */
    private double fitness(String candidate) {
        Set<String> words = clippings.words(candidate);
        double shared = 0;
        for (String word : words) {
            shared += (double) leads.getOrDefault(word, 0) / story.readings().size();
        }
        double fitness = shared / Math.max(words.size(), FEWEST_WORDS);
        boolean awkward = candidate.contains("?") || candidate.length() > LONGEST || candidate.endsWith("\u2026");
        return fitness * (awkward ? 0.5 : 1) * (isDoubtful(candidate) ? 0.5 : 1);
    }

    private boolean isDoubtful(String candidate) {
        Matcher numbers = NUMBER.matcher(candidate);
        while (numbers.find()) {
            if (doubtful.contains(numbers.group())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the numbers of values that differ, and of those overtaken but not of the newest. */
    private void doubt(Point point) {
        if (point.kind() != Point.Kind.QUANTITY) {
            return;
        }
        boolean differ = point.verdict() == Verdict.DIFFER;
        boolean update = point.verdict() == Verdict.UPDATE;
        int last = point.groups().size() - (update ? 1 : 0);
        for (int i = 0; i < last && (differ || update); i++) {
            Matcher numbers = NUMBER.matcher(point.groups().get(i).value());
            while (numbers.find()) {
                doubtful.add(numbers.group());
            }
        }
    }

    private static String bare(String title) {
        String line = OUTLET_AFTER.matcher(Clippings.oneLine(title)).replaceFirst("");
        return DESK_BEFORE.matcher(line).replaceFirst("");
    }

    /** The opening sentence, without its full stop; of a long one what stands before a comma. */
    private static String opening(String sentence) {
        String line = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        int comma = line.lastIndexOf(", ", LONGEST);
        return line.length() > LONGEST && comma > LONGEST / 3
                ? line.substring(0, comma)
                : Clippings.shortened(line, LONGEST);
    }

    private static String lead(Reading reading, int sentences) {
        Report report = reading.report();
        StringBuilder lead = new StringBuilder();
        reading.syntax().sentences().stream()
                .map(Sentence::span)
                .filter(span -> !report.isBoilerplate(span))
                .limit(sentences)
                .forEach(span -> lead.append(span.in(report.text())).append(' '));
        return Clippings.oneLine(lead.toString());
    }
}
