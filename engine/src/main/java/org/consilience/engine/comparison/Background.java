package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.TimeExpression;

/** Tells statements about earlier events from those about the story's own. */
final class Background {
    private static final int DAYS = 14;

    private final Optional<LocalDateTime> begin;

    Background(Ledger ledger) {
        this.begin = ledger.statements().stream()
                .flatMap(s -> s.reading().report().masthead().published().stream())
                .map(Publication::instant)
                .min(LocalDateTime::compareTo)
                .map(first -> first.minusDays(DAYS));
    }

    /** Whether the statement's sentence tells of a time well before the story, and of no day nearer to it. */
    boolean holds(Statement statement) {
        List<TimeExpression> times = statement.reading().marks().times().stream()
                .filter(time -> statement.sentence().span().contains(time.span())
                        && time.time().isPresent())
                .toList();
        return begin.isPresent()
                && times.stream().anyMatch(time -> isBefore(time, begin.get()))
                && times.stream()
                        .flatMap(time -> time.time().stream())
                        .filter(time -> time.precision().compareTo(Precision.DAY) <= 0)
                        .allMatch(time -> time.latest().isBefore(begin.get()));
    }

    private static boolean isBefore(TimeExpression expression, LocalDateTime begin) {
        return expression.time().filter(time -> time.latest().isBefore(begin)).isPresent();
    }
}
