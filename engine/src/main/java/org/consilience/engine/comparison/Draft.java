package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.PointId;

/**
 * A point before it is numbered.
 *
 * @param first index of the first statement in it
 */
record Draft(
        int first,
        String about,
        Point.Kind kind,
        Point.Verdict verdict,
        double weight,
        List<Point.Group> groups,
        String why) {
    Draft {
        groups = List.copyOf(groups);
    }

    /** The same with a share of its weight. */
    Draft lighter(double share) {
        return new Draft(first, about, kind, verdict, weight * share, groups, why);
    }

    Point point(PointId id) {
        return new Point(id, about, kind, verdict, weight, groups, why);
    }
}
