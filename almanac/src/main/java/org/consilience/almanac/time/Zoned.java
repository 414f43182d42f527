package org.consilience.almanac.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** An hour by a clock that the words name: "5 p.m. EST", "6 a.m. local time", "3 p.m. (1200 GMT)". The value stays as told; the period knows its clock. */
final class Zoned {
    /** What "local time" stands for in the lexicon. */
    private static final String LOCAL = "local";

    private static final int QUARTER = 15;
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
        return b -> {
            Outcome told = clock.from(b);
            Optional<Period> other = named.from(b).period();
            return other.filter(o -> o.offset().isPresent() && told.period().isPresent())
                    .flatMap(o -> told.period().map(p -> p.at(ahead(p.start(), o))))
                    .map(p -> new Outcome(told.type(), told.value(), Optional.of(p)))
                    .orElse(told);
        };
    }

    private static ZoneOffset ahead(LocalDateTime local, Period named) {
        LocalDateTime utc =
                named.start().minusSeconds(named.offset().orElseThrow().getTotalSeconds());
        long minutes = Duration.between(utc, local).toMinutes();
        long near = Math.floorMod(minutes + HALF_DAY, DAY) - HALF_DAY;
        long ahead = near + DAY <= FOREMOST ? near + DAY : near;
        return ZoneOffset.ofTotalSeconds((int) (Math.round((double) ahead / QUARTER) * QUARTER * 60));
    }
}
