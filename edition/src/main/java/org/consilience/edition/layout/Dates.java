package org.consilience.edition.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.consilience.model.Digest;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Time;

/** Times as a reader says them, no finer than they are known. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** When it was; both times where the words may mean either. */
    public static String of(Digest.Moment moment) {
        return of(moment.when()) + moment.or().map(or -> " or " + of(or)).orElse("");
    }

    /** The minute, hours, day, month or year, or the interval where it is none of these. */
    public static String of(Time time) {
        LocalDate first = time.earliest().toLocalDate();
        LocalDate last = time.latest().toLocalDate();
        if (time.precision().compareTo(Precision.DAY) < 0 && first.equals(last)) {
            return DAY.format(first) + ", " + clock(time)
                    + time.offset().map(Dates::zone).orElse("");
        }
        return between(first, last);
    }

    /** The day or days. */
    public static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
            return first.getYear() == last.getYear()
                    ? Integer.toString(first.getYear())
                    : first.getYear() + "\u2013" + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return MONTH.format(first);
        }
        if (first.getYear() == last.getYear()) {
            return first.getMonth() == last.getMonth()
                    ? first.getDayOfMonth() + "\u2013" + DAY.format(last)
                    : DAY_OF_YEAR.format(first) + " \u2013 " + DAY.format(last);
        }
        return DAY.format(first) + " \u2013 " + DAY.format(last);
    }

    /** The publication, with how it is known where that is not stated. */
    public static String of(Publication publication) {
        boolean clock = publication.precision().compareTo(Precision.DAY) < 0;
        String value = of(publication.value(), publication.precision())
                + publication.offset().filter(zone -> clock).map(Dates::zone).orElse("")
                + (publication.doubt().isPresent() ? " (doubtful)" : "");
        return switch (publication.basis()) {
            case STATED -> value;
            case TEXT -> value + " (from the text)";
            case INFERRED -> value + " (inferred" + window(publication) + ")";
        };
    }

    /** The days that may be, where there are more than the one given. */
    private static String window(Publication publication) {
        return publication
                .window()
                .filter(window -> window.days() > 1)
                .map(window -> ", " + between(window.earliest(), window.latest()))
                .orElse("");
    }

    private static String of(LocalDateTime value, Precision precision) {
        return switch (precision) {
            case SECOND, MINUTE, HOUR -> DAY.format(value) + ", " + CLOCK.format(value);
            case DAY -> DAY.format(value);
            case MONTH -> MONTH.format(value);
            case YEAR -> Integer.toString(value.getYear());
        };
    }

    /** " UTC" and how far the clock is ahead of it. */
    private static String zone(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset.getId().replace('-', '\u2212');
    }

    private static String clock(Time time) {
        String from = CLOCK.format(time.earliest());
        String to = CLOCK.format(time.latest());
        return from.equals(to) ? from : from + "\u2013" + to;
    }
}
