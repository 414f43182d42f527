package org.consilience.engine.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/** Dates reports that carry no date from the others of their story, and doubts dates that cannot be right. */
@FunctionalInterface
public interface Dater {
    /** The same that knows all reports of a run, whatever their story. */
    default Dater among(List<Reading> run) {
        return this;
    }

    /**
     * An inferred publication for each undated report that allows one, and for each dated one whose date is doubted the same with what speaks
     * against it; the others are left out.
     */
    Map<ReportId, Publication> date(Story story);

    /**
     * The reports that name the weekday after their publication for what others tell was on that day: published on a Monday, of what happened
     * "on Tuesday" where it was Tuesday already. None, unless a dater tells them.
     *
     * @param story with every report dated that can be
     */
    default Set<ReportId> ahead(Story story) {
        return Set.of();
    }
}
