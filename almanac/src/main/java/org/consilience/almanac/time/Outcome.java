package org.consilience.almanac.time;

import java.util.Optional;
import org.consilience.model.TimeExpression;

/**
 * What an expression comes to, once it is known from where it is counted.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param period when that is, absent where it cannot be anchored
 * @param other what the same words may as well mean: "last Monday", said on a Tuesday, is yesterday or a week before that
 */
record Outcome(TimeExpression.Type type, String value, Optional<Period> period, Optional<Period> other) {
    Outcome(TimeExpression.Type type, String value, Optional<Period> period) {
        this(type, value, period, Optional.empty());
    }

    /** The same, and what it may mean besides. */
    Outcome or(Optional<Period> reading) {
        return new Outcome(type, value, period, reading);
    }

    /** A date or time of day, by how fine its period is. */
    static Outcome of(Period period) {
        boolean clock = period.value().indexOf('T') >= 0;
        TimeExpression.Type type = clock ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        return new Outcome(type, period.value(), Optional.of(period));
    }

    /** A date that cannot be anchored. */
    static Outcome loose(String value) {
        boolean clock = value.indexOf('T') >= 0 && !value.endsWith("_REF");
        return new Outcome(clock ? TimeExpression.Type.TIME : TimeExpression.Type.DATE, value, Optional.empty());
    }
}
