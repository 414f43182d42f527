package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** The calendar: periods by name, the one of a unit that holds a day, and the n-th after it. */
final class Periods {
    private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

    private Periods() {}

    static Period days(LocalDate first, LocalDate last, Unit unit, String value) {
        return new Period(first.atStartOfDay(), last.atTime(LocalTime.MAX), unit, value);
    }

    static Period day(LocalDate day) {
        return days(day, day, Unit.DAY, day.toString());
    }

    static Period year(int year) {
        return days(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Unit.YEAR,
                String.format(Locale.ROOT, "%04d", year));
    }

    static Period month(YearMonth month) {
        return days(month.atDay(1), month.atEndOfMonth(), Unit.MONTH, month.toString());
    }

    static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Unit.QUARTER, year + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        YearMonth first = YearMonth.of(year, half * 6 - 5);
        return days(first.atDay(1), first.plusMonths(5).atEndOfMonth(), Unit.HALF, year + "-H" + half);
    }

    /** A season by its months; a winter has the year in which it begins. */
    static Period season(int year, String code) {
        int index = SEASONS.indexOf(code);
        YearMonth first = index == 0 ? YearMonth.of(year, 12) : YearMonth.of(year, index * 3);
        return days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Unit.SEASON, year + "-" + code);
    }

    static Period decade(int first) {
        String value = String.format(Locale.ROOT, "%03dX", first / 10);
        return days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Unit.DECADE, value);
    }

    static Period century(int number) {
        int first = (number - 1) * 100;
        String value = String.format(Locale.ROOT, "%02dXX", number - 1);
        return days(LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + 99, 12, 31), Unit.CENTURY, value);
    }

    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusDays(6), Unit.WEEK, weekValue(monday));
    }

    /** The weekend of the week that holds the day. */
    static Period weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return days(saturday, saturday.plusDays(1), Unit.WEEKEND, weekValue(saturday) + "-WE");
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Period clock(LocalDate day, int hour, int minute) {
        LocalDateTime start = hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute);
        String value = String.format(Locale.ROOT, "%sT%02d:%02d", day, hour, minute);
        return new Period(start, start, Unit.MINUTE, value);
    }

    /** A part of the day; a night runs into the next day. */
    static Period part(LocalDate day, String code) {
        LocalDateTime from = day.atTime(DayPart.of(code).from(), 0);
        LocalDateTime to = from.plusHours(DayPart.of(code).hours()).minusNanos(1);
        return new Period(from, to, Unit.PART, day + "T" + code);
    }

    /** The period of the unit that holds the day. */
    static Period around(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, PART, DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK, FORTNIGHT -> week(day);
            case MONTH -> month(YearMonth.from(day));
            case SEASON ->
                season(
                        day.getMonth().compareTo(Month.MARCH) < 0 ? day.getYear() - 1 : day.getYear(),
                        SEASONS.get(day.getMonthValue() % 12 / 3));
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY -> century(day.getYear() / 100 + 1);
        };
    }

    /** The day so many units later. */
    static LocalDate plus(LocalDate day, Unit unit, long count) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case PART, DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case MONTH -> day.plusMonths(count);
            case SEASON, QUARTER -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }
}
