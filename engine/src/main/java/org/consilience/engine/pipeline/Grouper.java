package org.consilience.engine.pipeline;

import java.util.List;
import org.consilience.model.Reading;
import org.consilience.model.Story;

/** Puts the reports of one event together, others apart. */
@FunctionalInterface
public interface Grouper {
    /** Every reading in exactly one story; the most reported first, then by first report. */
    List<Story> group(List<Reading> readings);
}
