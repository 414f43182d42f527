package org.consilience.engine.pipeline;

import java.util.List;
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
    /**
     * The number of origins shown to be independent of one another, zero or more, and the reason.
     *
     * @param claims of the story, saying one thing
     */
    Point.Backing of(List<Claim> claims, Sourcing sourcing, Story story);
}
