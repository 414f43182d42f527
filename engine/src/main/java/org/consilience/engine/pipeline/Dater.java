package org.consilience.engine.pipeline;

import java.util.Map;
import org.consilience.model.Publication;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/** Dates reports that carry no date from the others of their story. */
@FunctionalInterface
public interface Dater {
    /** An inferred publication for each undated report that allows one; the others are left out. */
    Map<ReportId, Publication> date(Story story);
}
