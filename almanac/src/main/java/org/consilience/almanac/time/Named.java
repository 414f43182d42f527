package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes round every year or every week: months, days of the month, seasons, quarters, holidays, weekdays. */
final class Named {
    /** How much farther a date seems that lies where the verb does not point; "payable Dec. 1" says a past verb. */
    private static final int UNLIKELY = 4;

    private Named() {}

    static Meaning month(int month, Optional<Meaning> year) {
        return yearly(Unit.MONTH, y -> Stream.of(Periods.month(YearMonth.of(y, month))), loose("-%02d", month), year);
    }

    /** A day of a month; the 29th of February only where there is one. */
    static Meaning monthDay(int month, int day, Optional<Meaning> year) {
        return yearly(
                Unit.DAY,
                y -> YearMonth.of(y, month).isValidDay(day)
                        ? Stream.of(Periods.day(LocalDate.of(y, month, day)))
                        : Stream.empty(),
                loose("-%02d-%02d", month, day),
                year);
    }

    static Meaning quarter(int quarter, Optional<Meaning> year) {
        return yearly(Unit.QUARTER, y -> Stream.of(Periods.quarter(y, quarter)), "XXXX-Q" + quarter, year);
    }

    static Meaning half(int half, Optional<Meaning> year) {
        return yearly(Unit.HALF, y -> Stream.of(Periods.half(y, half)), "XXXX-H" + half, year);
    }

    static Meaning season(String code, Optional<Meaning> year) {
        return yearly(Unit.SEASON, y -> Stream.of(Periods.season(y, code)), "XXXX-" + code, year);
    }

    static Meaning holiday(String rule, Optional<Meaning> year) {
        return yearly(Unit.DAY, y -> Stream.of(Periods.day(Holidays.in(y, rule))), Holidays.loose(rule), year);
    }

    private static String loose(String format, Object... numbers) {
        return "XXXX" + String.format(Locale.ROOT, format, numbers);
    }

    private static Meaning yearly(Unit unit, IntFunction<Stream<Period>> inYear, String loose, Optional<Meaning> year) {
        if (year.isPresent()) {
            return b -> year.get()
                    .from(b)
                    .period()
                    .flatMap(p -> inYear.apply(p.firstDay().getYear()).findFirst())
                    .map(Outcome::of)
                    .orElseGet(() -> Outcome.loose(loose));
        }
        return b -> b.dayFor(unit)
                .flatMap(today -> pick(
                        IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
                                .boxed()
                                .flatMap(inYear::apply)
                                .toList(),
                        today,
                        b.direction()))
                .map(p -> Outcome.of(p).or(yearBefore(p, b, inYear)))
                .orElseGet(() -> Outcome.loose(loose));
    }

    /** "Last July", said in September: this year's, or last year's. */
    private static Optional<Period> yearBefore(Period period, Bearings b, IntFunction<Stream<Period>> inYear) {
        return b.today()
                .filter(today ->
                        b.direction() == Direction.LAST && period.firstDay().getYear() == today.getYear())
                .flatMap(today -> inYear.apply(today.getYear() - 1).findFirst());
    }

    /** A weekday: the latest such day up to publication, unless the words or the verb say otherwise. */
    static Meaning weekday(int number) {
        DayOfWeek day = DayOfWeek.of(number);
        return b -> b.today()
                .map(today -> isAhead(day, today, b)
                        ? Outcome.of(Periods.day(today.plusDays(1)))
                        : Outcome.of(Periods.day(weekday(day, today, b.direction())))
                                .or(otherWeekday(day, today, b.direction()).map(Periods::day)))
                .orElseGet(() -> Outcome.loose("XXXX-WXX-" + number));
    }

    private static boolean isAhead(DayOfWeek day, LocalDate today, Bearings b) {
        boolean open = b.direction() == Direction.PAST || b.direction() == Direction.UNKNOWN;
        return open && b.anchor().ahead() && today.plusDays(1).getDayOfWeek() == day;
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate today, Direction direction) {
        return switch (direction) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case THIS, FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
            case NEXT -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case PAST, UNKNOWN -> today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /**
     * "Last Monday" within this week is that of last week too; "next Friday" the one to come or that of next week. "On Tuesday", published on a
     * Monday, is six days past, or said of where it is Tuesday already.
     */
    private static Optional<LocalDate> otherWeekday(DayOfWeek day, LocalDate today, Direction direction) {
        LocalDate taken = weekday(day, today, direction);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate coming = today.with(TemporalAdjusters.next(day));
        return switch (direction) {
            case LAST -> Optional.of(taken.minusWeeks(1)).filter(week -> !taken.isBefore(monday));
            case NEXT -> Optional.of(coming).filter(nearer -> !nearer.equals(taken));
            case PAST, UNKNOWN -> Optional.of(coming).filter(tomorrow -> tomorrow.equals(today.plusDays(1)));
            default -> Optional.empty();
        };
    }

    /** The weekday before, on or after the day last told of. */
    static Meaning toldWeekday(int number, int offset) {
        DayOfWeek day = DayOfWeek.of(number);
        return b -> b.toldDay()
                .map(told -> switch (offset) {
                    case -1 -> told.with(TemporalAdjusters.previous(day));
                    case 0 -> told.with(TemporalAdjusters.previousOrSame(day));
                    default -> told.with(TemporalAdjusters.next(day));
                })
                .map(d -> Outcome.of(Periods.day(d)))
                .orElseGet(() -> Outcome.loose("XXXX-WXX-" + number));
    }

    /** A weekday of the week so many weeks from now. */
    static Meaning weekdayOfWeek(int number, int weeks) {
        return b -> b.today()
                .map(today -> Periods.week(today.plusWeeks(weeks)).firstDay().plusDays(number - 1))
                .map(d -> Outcome.of(Periods.day(d)))
                .orElseGet(() -> Outcome.loose("XXXX-WXX-" + number));
    }

    /** The n-th day of the month last told of, or of the present one. */
    static Meaning dayOfMonth(int day) {
        return b -> b.lastTold(p -> p.unit().compareTo(Unit.MONTH) <= 0)
                .map(Period::firstDay)
                .or(b::today)
                .map(YearMonth::from)
                .filter(m -> m.isValidDay(day))
                .map(m -> Outcome.of(Periods.day(m.atDay(day))))
                .orElseGet(() -> Outcome.loose(String.format(Locale.ROOT, "XXXX-XX-%02d", day)));
    }

    private static Optional<Period> pick(List<Period> candidates, LocalDate today, Direction direction) {
        return switch (direction) {
            case LAST -> last(candidates, p -> p.lastDay().isBefore(today));
            case NEXT ->
                candidates.stream().filter(p -> p.firstDay().isAfter(today)).findFirst();
            case THIS, UNKNOWN -> nearest(candidates, today, 1, 1);
            case PAST -> nearest(candidates, today, 1, UNLIKELY);
            case FUTURE -> nearest(candidates, today, UNLIKELY, 1);
        };
    }

    private static Optional<Period> last(List<Period> candidates, java.util.function.Predicate<Period> fits) {
        return candidates.stream().filter(fits).reduce((a, b) -> b);
    }

    /** The nearest one; those before and after the day seem farther by the weights. */
    private static Optional<Period> nearest(List<Period> candidates, LocalDate day, int before, int after) {
        return candidates.stream().min(Comparator.comparingLong(p -> distance(p, day, before, after)));
    }

    private static long distance(Period period, LocalDate day, int before, int after) {
        if (day.isBefore(period.firstDay())) {
            return after * ChronoUnit.DAYS.between(day, period.firstDay());
        }
        return before * Math.max(0, ChronoUnit.DAYS.between(period.lastDay(), day));
    }
}
