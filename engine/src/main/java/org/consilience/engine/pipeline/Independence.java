package org.consilience.engine.pipeline;

import java.util.List;
import java.util.function.Function;
import org.consilience.model.Claim;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/**
 * Tells how many independent origins stand behind claims that say the same, and why so many.
 *
 * <p>Claims are traced to their innermost named source. Copies of one text, an agency and those who carry its copy, two
 * reports that cite one person, and titles of one house that tell a thing themselves count once; what cannot be traced is
 * not shown to be independent and counts for nothing.
 */
@FunctionalInterface
public interface Independence {
    /** Tells it of one story: for claims of it that say one thing the number of origins, zero or more, and the reason. */
    Function<List<Claim>, Point.Backing> of(Story story, Sourcing sourcing);
}
