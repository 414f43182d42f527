package org.consilience.almanac.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.consilience.model.Time;

/**
 * A stretch of the calendar that has a name.
 *
 * @param start its first instant
 * @param end its last instant
 * @param unit what it is one of
 * @param value its TIMEX3 value
 */
record Period(LocalDateTime start, LocalDateTime end, Unit unit, String value) {
    LocalDate firstDay() {
        return start.toLocalDate();
    }

    LocalDate lastDay() {
        return end.toLocalDate();
    }

    /** The same value, within other bounds. */
    Period within(LocalDateTime from, LocalDateTime to) {
        return new Period(from, to.isBefore(from) ? from : to, unit, value);
    }

    Period as(Unit otherUnit, String otherValue) {
        return new Period(start, end, otherUnit, otherValue);
    }

    Time time(String words) {
        return new Time(start, end, unit.precision(), words);
    }
}
