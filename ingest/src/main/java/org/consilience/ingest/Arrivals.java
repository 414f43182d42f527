package org.consilience.ingest;

import java.util.List;
import org.consilience.model.Rejected;
import org.consilience.model.Report;

/**
 * All that came in, sorted into what was read and what was not.
 *
 * @param reports in order of the input
 * @param rejected in order of the input
 */
public record Arrivals(List<Report> reports, List<Rejected> rejected) {
    public Arrivals {
        reports = List.copyOf(reports);
        rejected = List.copyOf(rejected);
    }
}
