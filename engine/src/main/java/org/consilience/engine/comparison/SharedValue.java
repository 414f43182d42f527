package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Point;

/**
 * One figure, time or place that statements of two or more reports give, whatever else each of them states.
 *
 * @param value as the first of them puts it
 * @param statements one a report, in order of the story
 */
record SharedValue(Point.Kind kind, String value, List<Statement> statements) {
    SharedValue {
        statements = List.copyOf(statements);
    }
}
