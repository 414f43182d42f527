package org.consilience.almanac.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.consilience.model.TimeExpression;

/** Parts of a time: the morning of a day, the hour of a day, the beginning of a month, from one time to another. */
final class Within {
    /** Until then a night is the night of the day before. */
    private static final int SMALL_HOURS = 5;

    private Within() {}

    /** A part of the day named, or else of the day last told of. */
    static Meaning part(Optional<Meaning> day, String code) {
        return b -> day(day, b)
                .map(d -> Outcome.of(Periods.part(d, code))
                        .or(day.flatMap(of -> of.from(b).other()).map(o -> Periods.part(o.firstDay(), code))))
                .orElseGet(() -> Outcome.loose(loose(day, b) + "T" + code));
    }

    /**
     * A part of the day of publication, or of the n-th after it. Published in the small hours, "this evening" told as past is not the one
     * to come.
     */
    static Meaning partToday(String code, int offset) {
        Meaning named = part(Optional.of(Relative.now(Unit.DAY, offset)), code);
        Meaning before = part(Optional.of(Relative.now(Unit.DAY, offset - 1)), code);
        return b -> offset == 0 && isStillToCome(code, b) ? before.from(b) : named.from(b);
    }

    private static boolean isStillToCome(String code, Bearings b) {
        return b.direction() == Direction.PAST
                && b.anchor()
                        .hour()
                        .map(LocalDateTime::getHour)
                        .filter(hour ->
                                hour < SMALL_HOURS && hour < DayPart.of(code).from())
                        .isPresent();
    }

    /** An hour of the day named, or else of the day last told of; told as past, not one that was yet to come wherever it was published. */
    static Meaning clock(Optional<Meaning> day, int hour, int minute) {
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return b -> day(day, b)
                .map(d -> Periods.clock(d, hour, minute))
                .map(p -> day.isEmpty() && isAhead(p, b)
                        ? Periods.clock(p.firstDay().minusDays(1), hour, minute)
                        : p)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.loose(loose(day, b) + time));
    }

    private static boolean isAhead(Period clock, Bearings b) {
        return b.direction() == Direction.PAST
                && b.lastTold(p -> p.unit().isWithinDay()).isEmpty()
                && b.anchor().latest().filter(clock.start()::isAfter).isPresent();
    }

    private static Optional<LocalDate> day(Optional<Meaning> day, Bearings b) {
        return day.isPresent() ? day.get().from(b).period().map(Period::firstDay) : b.toldDay();
    }

    private static String loose(Optional<Meaning> day, Bearings b) {
        String value = day.map(d -> d.from(b).value()).orElse("");
        return value.isEmpty() || value.endsWith("_REF") ? "XXXX-XX-XX" : value;
    }

    /** A narrowing such as "early" or "the end of"; the value stays. */
    static Meaning modified(String how, Meaning of) {
        return b -> {
            Outcome whole = of.from(b);
            return new Outcome(whole.type(), whole.value(), whole.period().map(p -> narrowed(how, p, b)))
                    .or(whole.other().map(p -> narrowed(how, p, b)));
        };
    }

    private static Period narrowed(String how, Period p, Bearings b) {
        LocalDateTime middle =
                p.start().plus(Duration.between(p.start(), p.end()).dividedBy(2));
        Duration quarter = Duration.between(p.start(), middle).dividedBy(2);
        return switch (how) {
            case "START" -> p.within(p.start(), middle);
            case "END" -> p.within(middle, p.end());
            case "MID" -> p.within(p.start().plus(quarter), p.end().minus(quarter));
            case "EARLIER" ->
                b.today()
                        .map(d -> p.within(p.start(), before(p.end(), d.atTime(LocalTime.MAX))))
                        .orElse(p);
            case "LATER" ->
                b.today()
                        .map(d -> p.within(after(p.start(), d.atStartOfDay()), p.end()))
                        .orElse(p);
            default -> p;
        };
    }

    private static LocalDateTime before(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime after(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    /** From the start of one time to the end of another. */
    static Meaning through(Meaning from, Meaning to) {
        return b -> {
            Outcome first = from.from(b);
            Outcome last = to.from(b);
            Optional<Period> period = first.period()
                    .flatMap(f -> last.period()
                            .filter(l -> !l.end().isBefore(f.start()))
                            .map(l -> new Period(f.start(), l.end(), f.unit(), first.value() + "/" + last.value())));
            return new Outcome(first.type(), first.value() + "/" + last.value(), period);
        };
    }

    /** The week, weekend or other unit that holds the time named. */
    static Meaning holding(Unit unit, Meaning of) {
        return b -> {
            Outcome inner = of.from(b);
            return inner.period()
                    .map(p -> Outcome.of(Periods.around(unit, p.firstDay())))
                    .orElse(inner);
        };
    }

    /** The last day of the time named. */
    static Meaning lastDay(Meaning of) {
        return b -> {
            Outcome whole = of.from(b);
            return whole.period().map(p -> Outcome.of(Periods.day(p.lastDay()))).orElse(whole);
        };
    }

    /** The same, looked for in the direction that the words name. */
    static Meaning toward(Direction direction, Meaning of) {
        return b -> of.from(b.toward(direction));
    }

    /** What comes round: a set. */
    static Meaning every(String value) {
        return b -> new Outcome(TimeExpression.Type.SET, value, Optional.empty());
    }

    /** What comes round with each time named: every Monday. */
    static Meaning each(Meaning of) {
        return b -> every(of.from(new Bearings(TimeAnchor.none(), Direction.UNKNOWN, java.util.List.of()))
                        .value())
                .from(b);
    }

    /** A time with no date of its own: {@code PAST_REF}. */
    static Meaning reference(String value) {
        return b -> Outcome.loose(value);
    }

    static Meaning period(Period period) {
        return b -> Outcome.of(period);
    }
}
