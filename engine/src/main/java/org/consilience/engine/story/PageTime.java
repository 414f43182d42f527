package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a page was made by the number in its address.
 *
 * @param time in days since 1970
 * @param spread days by which it is off as a rule
 * @param reason one sentence for a reader
 */
record PageTime(double time, double spread, String reason) implements DaySign {
    /** How often a page is off by about the spread, and how often by several times as much. */
    private static final double USUAL = 0.7;

    private static final double FAR = 0.2;
    private static final double TIMES = 4;
    /** The chance of a day where numbers tell nothing. */
    private static final double ANY_DAY = 0.0005;

    private static final double NOON = 0.5;

    @Override
    public double weigh(LocalDate day) {
        return Math.log(USUAL * chance(day, spread) + FAR * chance(day, TIMES * spread) + ANY_DAY);
    }

    private double chance(LocalDate day, double scale) {
        return Math.exp(-apart(day) / scale) / (2 * scale);
    }

    private double apart(LocalDate day) {
        return Math.abs(day.toEpochDay() + NOON - time);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay((long) Math.floor(time));
    }

    @Override
    public Optional<String> why(LocalDate day) {
        return apart(day) <= 1 + spread ? Optional.of(reason) : Optional.empty();
    }
}
