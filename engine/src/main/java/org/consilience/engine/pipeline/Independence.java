package org.consilience.engine.pipeline;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/**
 * Tells how many independent origins stand behind claims that say the same.
 *
 * <p>Claims are traced to their innermost named source. Copies of one text, an agency and those who carry its copy, and
 * two reports that cite one person count once; a claim in a report's own voice counts for its outlet; what cannot be
 * traced is not shown to be independent and counts for nothing.
 */
@FunctionalInterface
public interface Independence {
    /**
     * The number of origins shown to be independent of one another, zero or more.
     *
     * @param claims of the story, saying one thing
     */
    int origins(List<Claim> claims, Sourcing sourcing, Story story);
}
