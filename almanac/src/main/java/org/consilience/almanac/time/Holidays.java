package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When a holiday falls, by its rule in the data: {@code 12-25}, {@code EASTER -2}, {@code 4 THU 11} (the fourth Thursday of
 * November; -1 the last), with {@code +1} for the day after.
 */
final class Holidays {
    private Holidays() {}

    static LocalDate in(int year, String rule) {
        String[] parts = rule.split(" ", -1);
        if (parts[0].equals("EASTER")) {
            return easter(year).plusDays(Long.parseLong(parts[1]));
        }
        if (parts.length == 1) {
            return LocalDate.parse(year + "-" + rule);
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[2]), 1);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[0]), weekday(parts[1])));
        return parts.length == 4 ? day.plusDays(Long.parseLong(parts[3])) : day;
    }

    static String loose(String rule) {
        return rule.indexOf(' ') < 0 ? "XXXX-" + rule : "XXXX-XX-XX";
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + name);
    }

    /** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
