package org.consilience.almanac.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Precision;

/** A time of day that a day is named for: "at 5 p.m." and "on Friday" together. */
final class OfDay {
    private OfDay() {}

    /** The time of day as told of that day alone. */
    static Meaning put(Meaning time, Meaning day) {
        return b -> {
            Outcome named = day.from(b);
            Optional<LocalDate> date = named.period().map(Period::firstDay);
            if (date.isPresent()) {
                Optional<Period> other = named.other()
                        .flatMap(reading -> of(time, reading.firstDay(), b).period());
                return of(time, date.get(), b).or(other);
            }
            String loose = time.from(new Bearings(TimeAnchor.none(), Direction.UNKNOWN, List.of()))
                    .value();
            int clock = loose.indexOf('T');
            String value = named.value().endsWith("_REF") ? "XXXX-XX-XX" : named.value();
            return Outcome.loose(clock < 0 ? value : value + loose.substring(clock));
        };
    }

    private static Outcome of(Meaning time, LocalDate day, Bearings b) {
        TimeAnchor that = new TimeAnchor(
                Optional.of(day.atTime(12, 0)),
                Precision.DAY,
                Optional.empty(),
                b.anchor().zone(),
                Optional.empty(),
                false);
        return time.from(new Bearings(that, Direction.THIS, List.of()));
    }
}
