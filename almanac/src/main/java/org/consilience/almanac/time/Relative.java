package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import org.consilience.model.TimeExpression;

/** What is counted from the publication or from the time told before: last week, three days ago, the next morning. */
final class Relative {
    private static final int HALF_HOUR = 30;

    private Relative() {}

    /** The unit that holds the publication, or the n-th after it. */
    static Meaning now(Unit unit, int offset) {
        return b -> b.dayFor(unit)
                .map(day -> Outcome.of(Periods.around(unit, Periods.plus(day, unit, offset))))
                .orElseGet(() -> Outcome.loose(reference(offset)));
    }

    /** The unit that holds the time last told, or the n-th after it. */
    static Meaning told(Unit unit, int offset) {
        return b -> b.lastTold(p -> p.unit().compareTo(unit) <= 0)
                .map(Period::firstDay)
                .or(() -> b.dayFor(unit))
                .map(day -> Outcome.of(Periods.around(unit, Periods.plus(day, unit, offset))))
                .orElseGet(() -> Outcome.loose(reference(offset)));
    }

    /** "The weekend": the latest one begun, or the coming one where the verb looks ahead. */
    static Meaning weekend() {
        return b -> b.today()
                .map(day -> b.direction() == Direction.FUTURE ? day : latestSaturday(day))
                .map(day -> Outcome.of(Periods.weekend(day)))
                .orElseGet(() -> Outcome.loose("XXXX-WXX-WE"));
    }

    private static LocalDate latestSaturday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private static String reference(int offset) {
        return offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    /** So long before the publication, or after it. */
    static Meaning ago(Length length, int sign) {
        return b -> {
            if (length.isVague()) {
                return Outcome.loose(reference(sign));
            }
            Optional<Period> account =
                    b.lastTold(p -> true).filter(Relative::isAccount).flatMap(p -> account(b));
            if (length.unit() == Unit.YEAR && length.count() == 1 && account.isPresent()) {
                return Outcome.of(shifted(length, sign, account.get()));
            }
            return agoFromNow(length, sign, b);
        };
    }

    /** The latest quarter told of, not one that it is compared with. */
    private static Optional<Period> account(Bearings b) {
        return b.told().stream().filter(Relative::isAccount).max(Comparator.comparing(Period::end));
    }

    /** Whether a year before it is a quarter too, as reports of results mean it. */
    private static boolean isAccount(Period period) {
        return period.unit() == Unit.QUARTER;
    }

    /** "Exactly two years ago": to the day. */
    static Meaning toTheDay(Length length, int sign) {
        return b -> b.today()
                .filter(day -> !length.isVague())
                .map(day -> Outcome.of(Periods.day(length.from(day, sign))))
                .orElseGet(() -> ago(length, sign).from(b));
    }

    private static Outcome agoFromNow(Length length, int sign, Bearings b) {
        if (length.unit().isClock()) {
            return clockAgo(length, sign, b);
        }
        return b.dayFor(length.unit())
                .map(day -> Outcome.of(Periods.around(grain(length), length.from(day, sign))))
                .orElseGet(() -> Outcome.loose(reference(sign)));
    }

    private static Unit grain(Length length) {
        if (length.count() != Math.rint(length.count())) {
            return Unit.MONTH;
        }
        return switch (length.unit()) {
            case DECADE, CENTURY -> Unit.YEAR;
            case QUARTER -> Unit.MONTH;
            default -> length.unit();
        };
    }

    /** An hour where the hour of publication is known, or else its day. */
    private static Outcome clockAgo(Length length, int sign, Bearings b) {
        Optional<LocalDateTime> then = b.anchor().middle().map(instant -> length.from(instant, sign));
        if (b.anchor().hour().isEmpty()) {
            return then.map(instant -> Outcome.of(Periods.day(instant.toLocalDate())))
                    .orElseGet(() -> Outcome.loose(reference(sign)));
        }
        Period exact = Periods.clock(
                then.get().toLocalDate(), then.get().getHour(), then.get().getMinute());
        return Outcome.of(about(exact, length.unit()).at(b.anchor().offset().orElseThrow()));
    }

    /** Hours are counted in whole ones: half an hour to either side fits too. */
    private static Period about(Period exact, Unit unit) {
        return unit == Unit.HOUR
                ? exact.within(
                                exact.start().minusMinutes(HALF_HOUR),
                                exact.end().plusMinutes(HALF_HOUR))
                        .as(Unit.HOUR, exact.value())
                : exact;
    }

    /** So long after the time last told, or before it. */
    static Meaning later(Length length, int sign) {
        boolean oneYear = length.unit() == Unit.YEAR && length.count() == 1;
        return b -> account(b)
                .filter(p -> oneYear)
                .or(() -> b.lastTold(p -> p.unit().compareTo(length.unit()) <= 0))
                .filter(p -> !length.isVague())
                .map(p -> Outcome.of(shifted(length, sign, p)))
                .orElseGet(() -> Outcome.loose(reference(sign)));
    }

    /** So long before or after a time that the words name. */
    static Meaning beside(Length length, int sign, Meaning of) {
        return b -> of.from(b)
                .period()
                .filter(p -> !length.isVague())
                .map(p -> Outcome.of(shifted(length, sign, p)))
                .orElseGet(() -> Outcome.loose(reference(sign)));
    }

    private static Period shifted(Length length, int sign, Period from) {
        if (length.unit().isClock()) {
            LocalDateTime then = length.from(from.start(), sign);
            boolean clock = from.unit().compareTo(Unit.HOUR) <= 0;
            return clock
                    ? Periods.clock(then.toLocalDate(), then.getHour(), then.getMinute())
                    : Periods.day(from.firstDay());
        }
        return Periods.around(from.unit(), length.from(from.firstDay(), sign));
    }

    /** The time up to the publication that is so long, or the time after it. */
    static Meaning stretch(Length length, int sign) {
        return b -> new Outcome(
                TimeExpression.Type.DURATION,
                length.value(),
                length.isVague() ? Optional.empty() : stretch(length, sign, b));
    }

    private static Optional<Period> stretch(Length length, int sign, Bearings b) {
        if (!length.unit().isClock()) {
            return b.dayFor(length.unit()).map(day -> stretch(length, day, length.from(day, sign)));
        }
        return b.anchor().middle().map(now -> {
            LocalDateTime then = length.from(now, sign);
            return b.anchor()
                    .hour()
                    .map(hour -> new Period(sign < 0 ? then : now, sign < 0 ? now : then, Unit.HOUR, length.value())
                            .at(b.anchor().offset().orElseThrow()))
                    .orElseGet(() -> stretch(length, now.toLocalDate(), then.toLocalDate()));
        });
    }

    /** From the start of the earlier of two days to the end of the later. */
    private static Period stretch(Length length, LocalDate one, LocalDate other) {
        boolean back = other.isBefore(one);
        LocalDateTime first = (back ? other : one).atStartOfDay();
        LocalDateTime last = (back ? one : other).atTime(LocalTime.MAX);
        return new Period(first, last, length.unit(), length.value());
    }
}
