package org.consilience.almanac.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates from their numbers. */
final class Dates {
    private Dates() {}

    static Meaning day(int year, int month, int day) {
        return Within.period(Periods.day(LocalDate.of(year < 100 ? shortYear(year) : year, month, day)));
    }

    /** Month first, as most of English does, unless only the other order makes a date. */
    static Meaning slashed(int first, int second, int year) {
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    /** "'98" and "12/05/98": the years from 1950 to 2049. */
    static int shortYear(int two) {
        return two < 50 ? 2000 + two : 1900 + two;
    }

    /** "the '80s" and "the nineties": the decades from 1930 to 2020. */
    static int shortDecade(int two) {
        return two < 30 ? 2000 + two : 1900 + two;
    }

    /** "The 1960's"; "the 1963's" is none. */
    static Period decadeOf(int year) {
        if (year % 10 != 0) {
            throw new DateTimeException("no first year of a decade: " + year);
        }
        return Periods.decade(year);
    }

    static Meaning range(int month, int first, int last, Optional<Meaning> year) {
        if (last <= first || last > 31) {
            throw new DateTimeException("no range of days: " + first + " to " + last);
        }
        return Within.through(Named.monthDay(month, first, year), Named.monthDay(month, last, year));
    }

    /** "1990-95" and "2019-2021". */
    static Meaning years(int first, int last) {
        int end = last < 100 ? first / 100 * 100 + last : last;
        if (end <= first || end - first > 200) {
            throw new DateTimeException("no range of years: " + first + " to " + last);
        }
        return Within.through(Within.period(Periods.year(first)), Within.period(Periods.year(end)));
    }

    /** "5.10" and whether it is after noon. */
    static Meaning dotted(String time, int noon) {
        int dot = time.indexOf('.');
        int hour = Integer.parseInt(time.substring(0, dot));
        return Within.clock(Optional.empty(), hour(hour, noon), Integer.parseInt(time.substring(dot + 1)));
    }

    /** "17.07", as British pages write it before a zone. */
    static Meaning dotted(String time) {
        int dot = time.indexOf('.');
        return Within.clock(
                Optional.empty(), Integer.parseInt(time.substring(0, dot)), Integer.parseInt(time.substring(dot + 1)));
    }

    /** An hour of the day from one of the clock; {@code noon} is 12 for p.m. and 0 for a.m. */
    static int hour(int hour, int noon) {
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of the clock: " + hour);
        }
        return hour % 12 + noon;
    }

    /** An hour of the day from one of the clock "in the morning", "at night". */
    static int hourIn(int hour, String part) {
        boolean late = part.equals("NI") && (hour < 6 || hour == 12);
        return hour(hour, part.equals("MO") || late ? 0 : 12);
    }
}
