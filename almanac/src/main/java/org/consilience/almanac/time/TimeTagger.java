package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/** Finds the words of a text that tell a time and says which time they mean; stateless and safe for many threads. */
public final class TimeTagger {
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    /**
     * The time expressions of a text, in order and apart.
     *
     * @param syntax the structure of {@code text}, whose verbs decide whether a weekday is past or to come
     */
    public List<TimeExpression> tag(String text, Optional<Syntax> syntax, TimeAnchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = WEEKDAY.matcher(text);
        while (matcher.find()) {
            DayOfWeek day = DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT));
            Optional<LocalDate> date = anchor.today().map(t -> t.with(TemporalAdjusters.previousOrSame(day)));
            String value = date.map(LocalDate::toString).orElse("XXXX-WXX-" + day.getValue());
            Span span = new Span(matcher.start(), matcher.end());
            found.add(new TimeExpression(
                    span, TimeExpression.Type.DATE, value, date.map(d -> Time.day(d, matcher.group()))));
        }
        return found;
    }
}
