package org.consilience.model;

import java.util.Optional;

/**
 * Words that tell a time, normalised.
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2023-09-12TMO}, {@code P3D} or {@code PAST_REF}
 * @param time the interval, absent for durations, sets and what cannot be anchored
 * @param other the interval of another reading that English allows: "last Monday" may be yesterday or a week before
 */
public record TimeExpression(Span span, Type type, String value, Optional<Time> time, Optional<Time> other) {
    public TimeExpression {
        Require.notBlank("value", value);
    }

    /** With one reading only. */
    public TimeExpression(Span span, Type type, String value, Optional<Time> time) {
        this(span, type, value, time, Optional.empty());
    }

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
