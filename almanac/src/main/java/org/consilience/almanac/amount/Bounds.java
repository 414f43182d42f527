package org.consilience.almanac.amount;

import java.util.OptionalDouble;

/**
 * The least and the greatest value that fit what is said.
 *
 * @param low absent for "at most"
 * @param high absent for "at least"
 */
record Bounds(OptionalDouble low, OptionalDouble high) {
    /** Nobody rounds by more than this part of a value. */
    private static final double MOST = 0.1;

    /** Where the value is small: "one mile" for a kilometre and a half. */
    private static final double SMALL = 0.5;

    static Bounds of(double low, double high) {
        return new Bounds(OptionalDouble.of(low), OptionalDouble.of(high));
    }

    static Bounds from(double low) {
        return new Bounds(OptionalDouble.of(low), OptionalDouble.empty());
    }

    static Bounds upTo(double high) {
        return new Bounds(OptionalDouble.empty(), OptionalDouble.of(high));
    }

    /** In a unit of which so many make one of this; what is converted is taken as rounded to its last figure. */
    Bounds times(double factor) {
        if (factor == 1) {
            return this;
        }
        return new Bounds(
                low.isPresent() ? OptionalDouble.of((low.getAsDouble() - slack(low.getAsDouble())) * factor) : low,
                high.isPresent() ? OptionalDouble.of((high.getAsDouble() + slack(high.getAsDouble())) * factor) : high);
    }

    /** Half of the last figure that is not zero, but no more than a tenth of all: 5 for 1680, 0.05 for 2.5, 10 for 100. */
    static double slack(double value) {
        if (value == 0) {
            return 0;
        }
        double unit = 1e-3;
        while (unit < Math.abs(value) && isMultiple(value, unit * 10)) {
            unit *= 10;
        }
        return Math.min(unit / 2, Math.max(Math.abs(value) * MOST, SMALL));
    }

    private static boolean isMultiple(double value, double unit) {
        double times = value / unit;
        return Math.abs(times - Math.rint(times)) < 1e-6;
    }
}
