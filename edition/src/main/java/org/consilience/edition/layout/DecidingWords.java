package org.consilience.edition.layout;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.NameMention;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** The words of a claim that decide a point's value: its amounts, times, places or names, as the point is about. */
final class DecidingWords {
    private DecidingWords() {}

    static List<Span> of(Claim claim, Point.Kind kind, String value) {
        Claim.Details details = claim.details();
        Stream<Span> spans = switch (kind) {
            case QUANTITY -> details.amounts().stream().map(Amount::span);
            case TIME -> details.when().stream().map(TimeExpression::span);
            case PLACE -> details.where().stream().map(PlaceMention::span);
            case ACTOR -> details.who().stream().map(NameMention::span);
            case ACTION, CAUSE, STATUS, STATEMENT, DESCRIPTION -> Stream.empty();
        };
        return spans.toList();
    }
}
