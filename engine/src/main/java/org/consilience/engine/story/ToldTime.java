package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.almanac.time.UnanchoredTimes;
import org.consilience.model.Claim;
import org.consilience.model.Reading;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Vector;

/**
 * A day that a claim tells, if its report was published on the day assumed.
 *
 * @param meaning of the claim
 */
record ToldTime(Reading reading, Claim claim, TimeExpression expression, LocalDate day, Vector meaning) {
    private static final TimeTagger TAGGER = new TimeTagger();

    /** The days told in claims, read as of a day of publication. */
    static List<ToldTime> of(Reading reading, LocalDate published) {
        return of(reading).apply(published);
    }

    /** The same for any day of publication. */
    static Function<LocalDate, List<ToldTime>> of(Reading reading) {
        UnanchoredTimes times = TAGGER.find(reading.report().text(), Optional.of(reading.syntax()));
        return published -> told(reading, times.at(TimeAnchor.day(published)));
    }

    private static List<ToldTime> told(Reading reading, List<TimeExpression> times) {
        List<ToldTime> told = new ArrayList<>();
        for (TimeExpression expression : times) {
            for (LocalDate day : days(expression)) {
                for (int i = 0; i < reading.claims().size(); i++) {
                    Claim claim = reading.claims().get(i);
                    if (claim.span().contains(expression.span())) {
                        told.add(new ToldTime(
                                reading,
                                claim,
                                expression,
                                day,
                                reading.meanings().get(i)));
                    }
                }
            }
        }
        return told;
    }

    /** The day that the words mean, and the other that they may mean. */
    private static List<LocalDate> days(TimeExpression expression) {
        return Stream.concat(expression.time().stream(), expression.other().stream())
                .flatMap(time -> oneDay(time).stream())
                .toList();
    }

    /** Whether it is what the words mean first of all. */
    boolean isFirstReading() {
        return expression
                .time()
                .filter(time -> time.earliest().toLocalDate().equals(day))
                .isPresent();
    }

    String words() {
        return expression.span().in(reading.report().text());
    }

    private static Optional<LocalDate> oneDay(Time time) {
        LocalDate first = time.earliest().toLocalDate();
        return first.equals(time.latest().toLocalDate()) ? Optional.of(first) : Optional.empty();
    }
}
