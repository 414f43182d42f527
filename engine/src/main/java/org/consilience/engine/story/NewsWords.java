package org.consilience.engine.story;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Report;
import org.consilience.model.Span;

/**
 * What a report is likened by: how often each word stands in it, by where and how it stands there.
 *
 * @param all words of the title, which count double, and of the text's first part
 * @param lead words of the title and of the text's beginning
 * @param names words with a capital within a sentence
 * @param numbers words that begin with a digit, years left out
 */
record NewsWords(
        Map<String, Integer> all, Map<String, Integer> lead, Map<String, Integer> names, Map<String, Integer> numbers) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    /** A capital that no sentence's beginning explains. */
    private static final Pattern NAME =
            Pattern.compile("(?<![.?!:\"“”\\n]\\s)(?<!^)(?<![\\n\"“])\\b\\p{Lu}[\\p{L}\\p{N}]+");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int WORDS_READ = 400;
    private static final int LEAD_WORDS = 100;
    private static final int NAME_LETTERS = 3000;

    static NewsWords of(Report report) {
        String text = withoutBoilerplate(report);
        String title = report.masthead().title().orElse("");
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> lead = new TreeMap<>();
        Map<String, Integer> numbers = new TreeMap<>();
        count(title, WORDS_READ, all);
        count(title, WORDS_READ, all);
        count(title, WORDS_READ, lead);
        count(text, WORDS_READ, all);
        count(text, LEAD_WORDS, lead);
        count(text, WORDS_READ, numbers);
        numbers.keySet()
                .removeIf(word ->
                        !Character.isDigit(word.charAt(0)) || YEAR.matcher(word).matches());
        return new NewsWords(all, lead, names(text), numbers);
    }

    private static void count(String text, int most, Map<String, Integer> counts) {
        Matcher matcher = WORD.matcher(text);
        for (int i = 0; i < most && matcher.find(); i++) {
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private static Map<String, Integer> names(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher matcher = NAME.matcher(text.substring(0, Math.min(NAME_LETTERS, text.length())));
        while (matcher.find()) {
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }

    private static String withoutBoilerplate(Report report) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Span span : report.boilerplate()) {
            kept.append(report.text(), from, span.begin()).append('\n');
            from = span.end();
        }
        return kept.append(report.text(), from, report.text().length()).toString();
    }
}
