package org.consilience.edition.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Time;

/** Times as a reader says them, no finer than they are known. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** The day, month or year, or the interval where it is longer. */
    public static String of(Time time) {
        if (time.precision().compareTo(Precision.DAY) < 0) {
            return sameDay(time) ? clock(time) : day(time.earliest()) + " \u2013 " + day(time.latest());
        }
        LocalDate first = time.earliest().toLocalDate();
        LocalDate last = time.latest().toLocalDate();
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
            return first.getYear() == last.getYear()
                    ? Integer.toString(first.getYear())
                    : first.getYear() + " \u2013 " + last.getYear();
        }
        boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (whole && first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return MONTH.format(first);
        }
        return DAY.format(first) + " \u2013 " + DAY.format(last);
    }

    /** The publication, with how it is known where that is not stated. */
    public static String of(Publication publication) {
        String value = of(publication.value(), publication.precision());
        return switch (publication.basis()) {
            case STATED -> value;
            case TEXT -> value + " (from the text)";
            case INFERRED -> value + " (inferred)";
        };
    }

    private static String of(LocalDateTime value, Precision precision) {
        return switch (precision) {
            case SECOND, MINUTE, HOUR -> MINUTE.format(value);
            case DAY -> DAY.format(value);
            case MONTH -> MONTH.format(value);
            case YEAR -> Integer.toString(value.getYear());
        };
    }

    private static boolean sameDay(Time time) {
        return time.earliest().toLocalDate().equals(time.latest().toLocalDate());
    }

    private static String clock(Time time) {
        String from = MINUTE.format(time.earliest());
        String to = String.format(
                Locale.ROOT, "%02d:%02d", time.latest().getHour(), time.latest().getMinute());
        return from.endsWith(to) ? from : from + "\u2013" + to;
    }

    private static String day(LocalDateTime value) {
        return DAY.format(value);
    }
}
