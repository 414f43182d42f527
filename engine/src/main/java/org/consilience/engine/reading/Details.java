package org.consilience.engine.reading;

import java.util.List;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.PlaceMention;
import org.consilience.model.Reading.Marks;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** What a report tells of times, places, names and amounts, dealt out to its claims. */
record Details(Marks marks, List<Amount> amounts) {
    /** What stands within the span. */
    Claim.Details in(Span span) {
        return new Claim.Details(marks.times(), pins(marks.places()), marks.names(), amounts).within(span);
    }

    private static List<PlaceMention> pins(List<PlaceMention> places) {
        return places.stream().filter(PlaceMention::pin).toList();
    }

    /** The claim with its places found anew. */
    static Claim relocated(Claim claim, List<PlaceMention> places) {
        Claim.Details old = claim.details();
        Claim.Details details =
                new Claim.Details(old.when(), pins(places), old.who(), old.amounts()).within(claim.span());
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }

    /** The claim with its times read anew. */
    static Claim redated(Claim claim, List<TimeExpression> times) {
        Claim.Details old = claim.details();
        Claim.Details details = new Claim.Details(times, old.where(), old.who(), old.amounts()).within(claim.span());
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }
}
