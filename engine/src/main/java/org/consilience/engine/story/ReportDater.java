package org.consilience.engine.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.engine.pipeline.Dater;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/**
 * Dates a story's undated reports from the dated ones, and says where a date that is stated cannot be right.
 *
 * <p>Every day that may be is weighed by all that speaks for it: sentences that tell the same and each say when, so that a report that says
 * "today" of what another, dated, says was on a certain day was written that day; how weekdays are told; the number of its page among those
 * of its outlet; and how much it shares with the reports about that day. A story without any date dates nothing by its words.
 */
public final class ReportDater implements Dater {
    private final PageNumbers pages;

    /** One that knows no other reports than a story's. */
    public ReportDater() {
        this(new PageNumbers(List.of()));
    }

    private ReportDater(PageNumbers pages) {
        this.pages = pages;
    }

    @Override
    public Dater among(List<Reading> run) {
        return new ReportDater(new PageNumbers(run));
    }

    @Override
    public Map<ReportId, Publication> date(Story story) {
        Map<ReportId, Publication> found = new LinkedHashMap<>();
        DateDoubts doubts = new DateDoubts(story.readings());
        List<Reading> undated = new ArrayList<>();
        for (Reading reading : story.readings()) {
            if (reading.report().masthead().published().isEmpty()) {
                undated.add(reading);
            } else {
                doubts.about(reading)
                        .ifPresent(publication -> found.put(reading.report().id(), publication));
            }
        }
        if (!undated.isEmpty()) {
            DatedReports dated = new DatedReports(story);
            undated.forEach(reading -> inferred(reading, dated)
                    .ifPresent(publication -> found.put(reading.report().id(), publication)));
        }
        return found;
    }

    private Optional<Publication> inferred(Reading undated, DatedReports dated) {
        return new DayEvidence(undated, dated, pages.about(undated.report())).publication();
    }

    @Override
    public Set<ReportId> ahead(Story story) {
        return new DaysAhead(story).reports();
    }
}
