package org.consilience.almanac.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** An hour by a clock that the words name: "5 p.m. EST", "6 a.m. local time", "3 p.m. (1200 GMT)". The value stays as told; the period knows its clock. */
final class Zoned {
    /** What "local time" stands for in the lexicon. */
    private static final String LOCAL = "local";

    private static final int QUARTER = 15;
    private static final int HALF_WEEK = 3;
    private static final long HALF_DAY = 12 * 60;
    private static final long DAY = 24 * 60;
    /** Minutes that the first clocks of many people are ahead of UTC. */
    private static final int FOREMOST = 13 * 60;

    private Zoned() {}

    static Meaning by(String zone, Meaning clock) {
        return b -> at(clock.from(b), zone.equals(LOCAL) ? b.anchor().zone() : Optional.of(ZoneId.of(zone)));
    }

    private static Outcome at(Outcome told, Optional<ZoneId> zone) {
        return zone.flatMap(z -> told.period().map(p -> p.at(z.getRules().getOffset(p.start()))))
                .map(p -> new Outcome(told.type(), told.value(), Optional.of(p)))
                .orElse(told);
    }

    /** The clock that shows the second hour when the named one shows the first. */
    static Meaning beside(Meaning named, Meaning clock) {
        return b -> beside(clock.from(b), named.from(b));
    }

    private static Outcome beside(Outcome told, Outcome named) {
        return named.period()
                .filter(o -> o.offset().isPresent() && told.period().isPresent())
                .flatMap(o -> told.period().map(p -> p.at(ahead(p.start(), o))))
                .map(p -> new Outcome(told.type(), p.value(), Optional.of(p)))
                .orElse(told);
    }

    /** The same, where the words tell the weekday that it is by the named clock: the nearest such day. */
    static Meaning besideDay(Meaning named, Meaning weekday, Meaning clock) {
        String loose = weekday.from(new Bearings(TimeAnchor.none(), Direction.UNKNOWN, List.of()))
                .value();
        DayOfWeek day = DayOfWeek.of(Character.digit(loose.charAt(loose.length() - 1), 10));
        return b -> {
            Outcome told = clock.from(b);
            Optional<LocalDate> nearest =
                    told.period().map(p -> p.firstDay().minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(day)));
            if (nearest.isEmpty()) {
                return told;
            }
            Outcome there = OfDay.put(named, x -> Outcome.of(Periods.day(nearest.get())))
                    .from(b);
            Outcome both = beside(told, there);
            return both.period()
                    .flatMap(p -> p.offset()
                            .map(ahead -> onDayOf(
                                    p, inUtc(there.period().orElseThrow()).plusSeconds(ahead.getTotalSeconds()))))
                    .map(p -> new Outcome(told.type(), p.value(), Optional.of(p)))
                    .orElse(both);
        };
    }

    private static Period onDayOf(Period hour, LocalDateTime instant) {
        return hour.firstDay().equals(instant.toLocalDate())
                ? hour
                : Periods.clock(
                                instant.toLocalDate(),
                                hour.start().getHour(),
                                hour.start().getMinute())
                        .at(hour.offset().orElseThrow());
    }

    private static LocalDateTime inUtc(Period named) {
        return named.start().minusSeconds(named.offset().orElseThrow().getTotalSeconds());
    }

    private static ZoneOffset ahead(LocalDateTime local, Period named) {
        long minutes = Duration.between(inUtc(named), local).toMinutes();
        long near = Math.floorMod(minutes + HALF_DAY, DAY) - HALF_DAY;
        long ahead = near + DAY <= FOREMOST ? near + DAY : near;
        return ZoneOffset.ofTotalSeconds((int) (Math.round((double) ahead / QUARTER) * QUARTER * 60));
    }
}
