package org.consilience.model;

import java.util.OptionalDouble;

/**
 * How many or how much is said.
 *
 * @param span the words, unit included
 * @param low least value that fits, absent for "at most"
 * @param high greatest value that fits, absent for "more than"
 * @param unit such as {@code people}, {@code USD}, {@code percent}, {@code kilometre}; singular where a thing is counted
 * @param of what happens to or is said of it, such as {@code killed}; empty where nothing is
 */
public record Amount(Span span, OptionalDouble low, OptionalDouble high, String unit, String of) {
    public Amount {
        Require.that(low.isPresent() || high.isPresent(), "amount without a bound", span);
    }

    /** Whether some value fits both. */
    public boolean meets(Amount other) {
        return low.orElse(Double.NEGATIVE_INFINITY) <= other.high.orElse(Double.POSITIVE_INFINITY)
                && other.low.orElse(Double.NEGATIVE_INFINITY) <= high.orElse(Double.POSITIVE_INFINITY);
    }
}
