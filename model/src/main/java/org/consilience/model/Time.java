package org.consilience.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something is said to have been: a closed interval, with the precision the words give.
 *
 * <p>Instants are as the clock shows them where the words say, or else local to what the report is about; for precision day or
 * coarser the interval runs from the first to the last such day and the hours say nothing.
 *
 * @param earliest first instant that fits
 * @param latest last instant that fits, not before {@code earliest}
 * @param precision of the expression, not of the interval
 * @param text the words, or how the time was found
 * @param offset how far that clock is ahead of UTC, where the words say whose clock it is
 */
public record Time(
        LocalDateTime earliest, LocalDateTime latest, Precision precision, String text, Optional<ZoneOffset> offset) {
    public Time {
        Require.that(!latest.isBefore(earliest), "time ends before it begins", earliest + ".." + latest);
    }

    /** By a clock that is not named. */
    public Time(LocalDateTime earliest, LocalDateTime latest, Precision precision, String text) {
        this(earliest, latest, precision, text, Optional.empty());
    }

    /** The whole day. */
    public static Time day(LocalDate day, String text) {
        return days(day, day, Precision.DAY, text);
    }

    /** From the start of the first day to the end of the last. */
    public static Time days(LocalDate first, LocalDate last, Precision precision, String text) {
        return new Time(first.atStartOfDay(), last.atTime(LocalTime.MAX), precision, text);
    }

    /** Whether some instant fits both; clocks of two zones are compared as instants, and one that is not named as it stands. */
    public boolean meets(Time other) {
        Time that = other.byClockOf(this);
        return !latest.isBefore(that.earliest) && !that.latest.isBefore(earliest);
    }

    /** Whether every instant of {@code other} fits this too. */
    public boolean contains(Time other) {
        Time that = other.byClockOf(this);
        return !that.earliest.isBefore(earliest) && !latest.isBefore(that.latest);
    }

    /** The same instants as the other's clock shows them; itself where one of the clocks is not named. */
    public Time byClockOf(Time other) {
        if (offset.isEmpty() || other.offset.isEmpty() || offset.equals(other.offset)) {
            return this;
        }
        int ahead = other.offset.get().getTotalSeconds() - offset.get().getTotalSeconds();
        return new Time(earliest.plusSeconds(ahead), latest.plusSeconds(ahead), precision, text, other.offset);
    }
}
