package org.consilience.engine.pipeline;

import java.util.List;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Lays the claims of all reports side by side. */
@FunctionalInterface
public interface Comparer {
    /** The points, weightiest first. */
    List<Point> compare(Story story, Sourcing sourcing);
}
