package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** The words of a text that tell a time, before it is known when the text was published; safe for many threads. */
public final class UnanchoredTimes {
    /** How many told times are kept to count from. */
    private static final int MEMORY = 12;

    private final String text;
    private final List<Found> found;

    UnanchoredTimes(String text, List<Found> found) {
        this.text = text;
        this.found = List.copyOf(found);
    }

    /**
     * One expression.
     *
     * @param ofSaying whether it tells when something was said and not when it was
     */
    record Found(Span span, Meaning meaning, Direction direction, boolean ofSaying) {}

    /** What they mean in a text published then, in order and apart. */
    public List<TimeExpression> at(TimeAnchor anchor) {
        return at(span -> anchor);
    }

    /** The same, with an anchor for each by where it stands. */
    List<TimeExpression> at(Function<Span, TimeAnchor> anchors) {
        List<TimeExpression> times = new ArrayList<>();
        List<Period> told = new ArrayList<>();
        for (Found one : found) {
            Outcome outcome = one.meaning.from(new Bearings(anchors.apply(one.span), one.direction, told));
            times.add(expression(one.span, outcome));
            if (told.isEmpty() || !one.ofSaying) {
                remember(outcome, told);
            }
        }
        return times;
    }

    private TimeExpression expression(Span span, Outcome outcome) {
        return new TimeExpression(
                span,
                outcome.type(),
                outcome.value(),
                outcome.period().map(p -> p.time(span.in(text))),
                outcome.other().map(p -> p.time(span.in(text))));
    }

    private static void remember(Outcome outcome, List<Period> told) {
        if (outcome.type() == TimeExpression.Type.DATE || outcome.type() == TimeExpression.Type.TIME) {
            outcome.period().ifPresent(told::add);
        }
        if (told.size() > MEMORY) {
            told.remove(0);
        }
    }
}
