package org.consilience.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When something is said to have been: a closed interval, with the precision the words give.
 *
 * <p>Instants are local to what the report is about; for precision day or coarser the interval runs from the first to the
 * last such day and the hours say nothing.
 *
 * @param earliest first instant that fits
 * @param latest last instant that fits, not before {@code earliest}
 * @param precision of the expression, not of the interval
 * @param text the words, or how the time was found
 */
public record Time(LocalDateTime earliest, LocalDateTime latest, Precision precision, String text) {
    public Time {
        Require.that(!latest.isBefore(earliest), "time ends before it begins", earliest + ".." + latest);
    }

    /** The whole day. */
    public static Time day(LocalDate day, String text) {
        return days(day, day, Precision.DAY, text);
    }

    /** From the start of the first day to the end of the last. */
    public static Time days(LocalDate first, LocalDate last, Precision precision, String text) {
        return new Time(first.atStartOfDay(), last.atTime(LocalTime.MAX), precision, text);
    }

    /** Whether some instant fits both. */
    public boolean meets(Time other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /** Whether every instant of {@code other} fits this too. */
    public boolean contains(Time other) {
        return !other.earliest.isBefore(earliest) && !latest.isBefore(other.latest);
    }
}
