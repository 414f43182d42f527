package org.consilience.almanac.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.consilience.model.Time;

/**
 * A stretch of the calendar that has a name.
 *
 * @param start its first instant
 * @param end its last instant
 * @param unit what it is one of
 * @param value its TIMEX3 value
 * @param offset how far the clock is ahead of UTC, where the words say whose clock it is
 */
record Period(LocalDateTime start, LocalDateTime end, Unit unit, String value, Optional<ZoneOffset> offset) {
    Period(LocalDateTime start, LocalDateTime end, Unit unit, String value) {
        this(start, end, unit, value, Optional.empty());
    }

    LocalDate firstDay() {
        return start.toLocalDate();
    }

    LocalDate lastDay() {
        return end.toLocalDate();
    }

    /** The same value, within other bounds. */
    Period within(LocalDateTime from, LocalDateTime to) {
        return new Period(from, to.isBefore(from) ? from : to, unit, value, offset);
    }

    Period as(Unit otherUnit, String otherValue) {
        return new Period(start, end, otherUnit, otherValue, offset);
    }

    /** By a clock so far ahead of UTC. */
    Period at(ZoneOffset clock) {
        return new Period(start, end, unit, value, Optional.of(clock));
    }

    Time time(String words) {
        return new Time(start, end, unit.precision(), words, offset);
    }
}
