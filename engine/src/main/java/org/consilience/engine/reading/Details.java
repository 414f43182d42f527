package org.consilience.engine.reading;

import java.util.List;
import java.util.function.Function;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.NameMention;
import org.consilience.model.PlaceMention;
import org.consilience.model.Reading.Marks;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** What a report tells of times, places, names and amounts, dealt out to its claims. */
record Details(Marks marks, List<Amount> amounts) {
    /** What stands within the span. */
    Claim.Details in(Span span) {
        return new Claim.Details(
                within(span, marks.times(), TimeExpression::span),
                within(span, pins(), PlaceMention::span),
                within(span, marks.names(), NameMention::span),
                within(span, amounts, Amount::span));
    }

    private List<PlaceMention> pins() {
        return marks.places().stream().filter(PlaceMention::pin).toList();
    }

    private static <T> List<T> within(Span whole, List<T> all, Function<T, Span> span) {
        return all.stream().filter(each -> whole.contains(span.apply(each))).toList();
    }

    /** The claim with its places found anew. */
    static Claim relocated(Claim claim, List<PlaceMention> places) {
        Claim.Details old = claim.details();
        List<PlaceMention> pins = places.stream().filter(PlaceMention::pin).toList();
        List<PlaceMention> where = within(claim.span(), pins, PlaceMention::span);
        Claim.Details details = new Claim.Details(old.when(), where, old.who(), old.amounts());
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }

    /** The claim with its times read anew. */
    static Claim redated(Claim claim, List<TimeExpression> times) {
        Claim.Details old = claim.details();
        List<TimeExpression> when = within(claim.span(), times, TimeExpression::span);
        Claim.Details details = new Claim.Details(when, old.where(), old.who(), old.amounts());
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }
}
