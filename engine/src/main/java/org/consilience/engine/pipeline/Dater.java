package org.consilience.engine.pipeline;

import java.util.Map;
import org.consilience.model.Publication;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/** Dates reports that carry no date from the others of their story, and doubts dates that cannot be right. */
@FunctionalInterface
public interface Dater {
    /**
     * An inferred publication for each undated report that allows one, and for each dated one whose date is doubted the same with what speaks
     * against it; the others are left out.
     */
    Map<ReportId, Publication> date(Story story);
}
