package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Point.Verdict;

/**
 * One point with its values.
 *
 * @param anchor its own
 * @param number place among the story's points, from 1
 * @param about what is being stated
 * @param why what decides the verdict
 * @param values one a value; oldest first where one overtook the other
 */
public record PointView(
        String anchor, int number, String about, String kind, Verdict verdict, String why, List<ValueView> values) {
    public PointView {
        values = List.copyOf(values);
    }

    /** Whether its values stand without their sentences. */
    public boolean isBrief() {
        return values.stream().allMatch(value -> value.quotes().isEmpty());
    }
}
