package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Point;

/**
 * One point with its values.
 *
 * @param number place among the story's points, from 1
 * @param values one a value; oldest first where one overtook the other
 */
public record PointView(int number, Point point, List<ValueView> values) {
    public PointView {
        values = List.copyOf(values);
    }

    /** Where a page puts it. */
    public String anchor() {
        return "p" + number;
    }
}
