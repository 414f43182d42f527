package org.consilience.eval.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/** Values that differ in writing only: figures with and without a leading zero, and an hour as UTC or by the clock that shows it. */
final class Clock {
    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T(\\d{1,2}):(\\d{2})(?::\\d{2})?(Z?))?");

    private Clock() {}

    /**
     * Whether the corpus's value is that of the expression.
     *
     * <p>A corpus that writes "Z" behind every hour means UTC where the text names a clock, and the page's own clock where it names none.
     */
    static boolean same(String gold, TimeExpression ours) {
        Optional<LocalDateTime> instant = instant(gold);
        if (gold.equals(ours.value()) || instant.isEmpty()) {
            return gold.equals(ours.value());
        }
        Optional<LocalDateTime> local = instant(ours.value());
        int ahead = ours.time()
                .flatMap(Time::offset)
                .filter(clock -> gold.endsWith("Z"))
                .map(ZoneOffset::getTotalSeconds)
                .orElse(0);
        return gold.contains("T") == ours.value().contains("T")
                && local.map(l -> l.minusSeconds(ahead)).equals(instant);
    }

    private static Optional<LocalDateTime> instant(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            return Optional.of(
                    parts.group(4) == null ? day.atStartOfDay() : day.atTime(number(parts, 4), number(parts, 5)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
