package org.consilience.eval.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.TimeExpression;

/** Counts as TempEval-3 does: an expression is found where one overlaps it; its value is right where it is the same. */
final class TimeTally {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![0-9/])");

    private final Map<String, Integer> misses = new TreeMap<>();
    private int gold;
    private int found;
    private int goldFound;
    private int foundGold;
    private int right;
    private int sameDay;
    private int meant;

    void add(TimedText text, List<TimeExpression> tagged) {
        gold += text.times().size();
        found += tagged.size();
        for (TimedText.Marked marked : text.times()) {
            compare(text, marked, tagged);
        }
        for (TimeExpression time : tagged) {
            if (text.times().stream().anyMatch(m -> m.span().overlaps(time.span()))) {
                foundGold++;
            } else {
                note(
                        "extra",
                        text,
                        time.span().in(text.text()),
                        "",
                        time.value(),
                        time.span().begin());
            }
        }
    }

    private void compare(TimedText text, TimedText.Marked marked, List<TimeExpression> tagged) {
        String words = marked.span().in(text.text());
        var match =
                tagged.stream().filter(t -> t.span().overlaps(marked.span())).findFirst();
        if (match.isEmpty()) {
            note("missed", text, words, marked.value(), "", marked.span().begin());
            return;
        }
        goldFound++;
        sameDay += tellsTheSame(marked.value(), match.get().value()) ? 1 : 0;
        meant += Clock.same(marked.value(), match.get()) ? 1 : 0;
        if (match.get().value().equals(marked.value())) {
            right++;
        } else {
            note(
                    Clock.same(marked.value(), match.get()) ? "written" : "value",
                    text,
                    words,
                    marked.value(),
                    match.get().value(),
                    marked.span().begin());
        }
    }

    /** Whether the values are the same, or tell the same day: corpora differ in how they write a clock and its zone. */
    private static boolean tellsTheSame(String gold, String ours) {
        String day = day(gold);
        return gold.equals(ours) || (!day.isEmpty() && day.equals(day(ours)));
    }

    /** "2009-12-07" of "2009-12-7T14:36Z"; blank where the value tells no day. */
    private static String day(String value) {
        Matcher matcher = DAY.matcher(value);
        return matcher.lookingAt()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        matcher.group(1),
                        Integer.valueOf(matcher.group(2)),
                        Integer.valueOf(matcher.group(3)))
                : "";
    }

    private void note(String kind, TimedText text, String words, String value, String ours, int at) {
        String around = text.text()
                .substring(Math.max(0, at - 50), Math.min(text.text().length(), at + words.length() + 30))
                .replaceAll("\\s+", " ");
        String published =
                text.anchor().published().map(p -> p.toLocalDate().toString()).orElse("");
        String line = String.join(" | ", kind, words.replaceAll("\\s+", " "), value, ours, published, around);
        misses.merge(line, 1, Integer::sum);
    }

    /** The figures, then what went wrong. */
    String report() {
        double precision = (double) foundGold / Math.max(1, found);
        double recall = (double) goldFound / Math.max(1, gold);
        double valueRight = (double) right / Math.max(1, goldFound);
        double relaxed = 2 * precision * recall / Math.max(1e-9, precision + recall);
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "gold %d, found %d%nrelaxed precision %.1f recall %.1f F1 %.1f%nvalue right of found %.1f, value F1 %.1f%nvalue or day right of found %.1f%nvalue right of found, clocks as instants, %.1f%n",
                gold,
                found,
                100 * precision,
                100 * recall,
                100 * relaxed,
                100 * valueRight,
                100 * relaxed * valueRight,
                100.0 * sameDay / Math.max(1, goldFound),
                100.0 * meant / Math.max(1, goldFound)));
        misses.forEach(
                (line, count) -> report.append(count).append(" | ").append(line).append('\n'));
        return report.toString();
    }
}
