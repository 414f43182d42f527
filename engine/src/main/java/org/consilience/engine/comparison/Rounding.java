package org.consilience.engine.comparison;

import java.util.OptionalDouble;
import org.consilience.model.Amount;

/** Tells whether two amounts can be one, told more or less exactly. */
final class Rounding {
    /** No rounding shifts a number by more than this part of it. */
    private static final double MOST = 0.05;

    /** Converting from one unit to another shifts a number by up to this part of it. */
    private static final double CONVERTED = 0.005;

    private Rounding() {}

    /** Whether some value fits both, each taken as rounded to its last digit that is not zero. */
    static boolean meets(Amount a, Amount b) {
        return low(a) <= high(b) && low(b) <= high(a);
    }

    /** Whether two numbers can be one, each taken as rounded. */
    static boolean near(double a, double b) {
        boolean whole = a == Math.rint(a) && b == Math.rint(b);
        double converted = whole ? 0 : CONVERTED * Math.max(Math.abs(a), Math.abs(b));
        return Math.abs(a - b) <= Math.max(converted, Math.max(slack(a), slack(b)));
    }

    private static double low(Amount amount) {
        OptionalDouble low = amount.low();
        return low.isPresent() ? low.getAsDouble() - slack(low.getAsDouble()) : Double.NEGATIVE_INFINITY;
    }

    private static double high(Amount amount) {
        OptionalDouble high = amount.high();
        return high.isPresent() ? high.getAsDouble() + slack(high.getAsDouble()) : Double.POSITIVE_INFINITY;
    }

    /** Half the unit of the last digit that is not zero, within bounds. */
    static double slack(double value) {
        double size = Math.abs(value);
        if (size < 10) {
            return 0;
        }
        double unit = 1;
        while (size >= unit * 10 && size % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit == 1 ? 0 : Math.min(unit / 2, size * MOST) * (1 - 1e-9);
    }
}
