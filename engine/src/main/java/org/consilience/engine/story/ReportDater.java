package org.consilience.engine.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.engine.pipeline.Dater;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/**
 * Dates a story's undated reports from the dated ones, and says where a date that is stated cannot be right.
 *
 * <p>Sentences that tell the same and each say when decide first: where one report says "today" what another, dated, says
 * was on a certain day, the undated one was written that day. Where none decides, the report takes the day of the report
 * it shares most with. A story without any date dates nothing.
 */
public final class ReportDater implements Dater {
    @Override
    public Map<ReportId, Publication> date(Story story) {
        List<Sketch> sketches = Sketch.of(story.readings());
        Map<ReportId, Publication> found = new LinkedHashMap<>();
        Nearness nearness = new Nearness(story, sketches);
        DateDoubts doubts = new DateDoubts(story.readings());
        for (int i = 0; i < sketches.size(); i++) {
            Reading reading = story.readings().get(i);
            if (sketches.get(i).day().isEmpty()) {
                new DayEvidence(reading, nearness, i)
                        .publication()
                        .ifPresent(publication -> found.put(reading.report().id(), publication));
            } else {
                doubts.about(reading)
                        .ifPresent(publication -> found.put(reading.report().id(), publication));
            }
        }
        return found;
    }

    @Override
    public Set<ReportId> ahead(Story story) {
        return new DaysAhead(story).reports();
    }
}
