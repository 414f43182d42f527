package org.consilience.engine.pipeline;

import java.util.List;
import org.consilience.model.Digest;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Tells the story in few words: title, brief, timeline, places, cast. */
@FunctionalInterface
public interface Digester {
    Digest digest(Story story, Sourcing sourcing, List<Point> points);
}
