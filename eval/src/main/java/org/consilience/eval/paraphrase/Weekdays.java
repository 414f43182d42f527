package org.consilience.eval.paraphrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the date for a weekday where the day of publication tells it: "on April 4" for "on Tuesday". */
final class Weekdays implements Rule {
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b[Oo]n (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
                    + "(?!,? (?:\\d|night|morning|evening|afternoon|[JFMASOND][a-z]{2,8}\\.? \\d))");
    private static final Pattern NOT_PAST = Pattern.compile(
            "\\b(will|would|expected|plan(?:s|ned)?|due|scheduled|next|coming|may|could|should|set to|to be|ahead|last)\\b");

    @Override
    public String name() {
        return "weekday";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        if (published.isEmpty()) {
            return text;
        }
        StringBuilder changed = new StringBuilder();
        for (String sentence : Sentences.of(text)) {
            changed.append(
                    NOT_PAST.matcher(sentence).find()
                            ? sentence
                            : edits.replace(
                                    this,
                                    WEEKDAY,
                                    sentence,
                                    match -> "on " + date(match.group(1), published.get(), variant)));
        }
        return changed.toString();
    }

    /** The latest such day up to publication: what a weekday in the past tense means. */
    private static String date(String weekday, LocalDate published, int variant) {
        DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        LocalDate date = published.with(TemporalAdjusters.previousOrSame(day));
        String month = DateForms.shown(date.getMonth(), 0);
        return variant % 2 == 0 ? month + " " + date.getDayOfMonth() : date.getDayOfMonth() + " " + month;
    }
}
