package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sentence;
import org.consilience.model.Story;

/**
 * The story's title: the headline, or where there is none the opening sentence, whose words most reports share.
 *
 * <p>Taken as it stands but for the outlet's name after it; never put together.
 */
final class Headline {
    private static final int LEAD_SENTENCES = 4;
    private static final int LONGEST = 110;
    private static final Pattern OUTLET_TAIL = Pattern.compile("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{2,40}$");

    private final Story story;
    private final List<Set<String>> leads;

    Headline(Story story) {
        this.story = story;
        this.leads = story.readings().stream()
                .map(reading -> ContentWords.of(lead(reading, LEAD_SENTENCES)))
                .toList();
    }

    String choose() {
        List<String> candidates = new ArrayList<>();
        for (Reading reading : story.readings()) {
            reading.report().masthead().title().map(this::withoutOutlet).ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            story.readings().forEach(reading -> candidates.add(shortened(lead(reading, 1))));
        }
        return candidates.stream()
                .filter(candidate -> !candidate.isBlank())
                .max(Comparator.comparingDouble(this::shared))
                .orElse(story.readings().get(0).report().source());
    }

    /** How much of the candidate is common to the reports' openings; questions and overlong lines count less. */
    private double shared(String candidate) {
        Set<String> words = ContentWords.of(candidate);
        if (words.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (String word : words) {
            long reports = leads.stream().filter(lead -> lead.contains(word)).count();
            sum += (double) reports / leads.size();
        }
        double coverage = sum / Math.max(words.size(), 6);
        boolean awkward = candidate.contains("?") || candidate.length() > LONGEST;
        return awkward ? coverage / 2 : coverage;
    }

    private String withoutOutlet(String title) {
        String line = Clippings.oneLine(title);
        return OUTLET_TAIL.matcher(line).replaceFirst("");
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + "\u2026";
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
