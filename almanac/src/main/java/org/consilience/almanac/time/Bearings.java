package org.consilience.almanac.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consilience.model.Precision;

/**
 * From where an expression is counted.
 *
 * @param anchor what is known of the publication
 * @param direction before or after it
 * @param told times told before in the same text, the latest last
 */
record Bearings(TimeAnchor anchor, Direction direction, List<Period> told) {
    Bearings toward(Direction other) {
        return new Bearings(anchor, other, told);
    }

    Optional<LocalDate> today() {
        return anchor.today();
    }

    /** A day of the present period of the unit, where the publication is known that exactly. */
    Optional<LocalDate> dayFor(Unit unit) {
        if (unit.precision().compareTo(anchor.precision()) < 0
                && anchor.precision().compareTo(Precision.DAY) > 0) {
            return Optional.empty();
        }
        return today().or(() -> anchor.published().map(p -> p.toLocalDate()));
    }

    /** The latest told time of that kind. */
    Optional<Period> lastTold(Predicate<Period> kind) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (kind.test(told.get(i))) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The day last told of, or else the day of publication. */
    Optional<LocalDate> toldDay() {
        return lastTold(p -> p.unit().isWithinDay()).map(Period::firstDay).or(this::today);
    }
}
