package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/** The reports of a story whose day is known, and all that they tell of days. */
final class DatedReports {
    private final List<Dated> reports = new ArrayList<>();
    private final Map<ReportId, Sketch> sketches = new HashMap<>();
    private final Map<ReportId, List<ToldTime>> told = new HashMap<>();

    /** One of them. */
    record Dated(Reading reading, Sketch sketch, LocalDate day) {}

    DatedReports(Story story) {
        List<Sketch> drawn = Sketch.of(story.readings());
        for (int i = 0; i < drawn.size(); i++) {
            Reading reading = story.readings().get(i);
            Sketch sketch = drawn.get(i);
            sketches.put(reading.report().id(), sketch);
            reading.report().masthead().day().ifPresent(day -> reports.add(new Dated(reading, sketch, day)));
        }
    }

    List<Dated> reports() {
        return reports;
    }

    /** Any report of the story as grouping sees it. */
    Sketch sketch(Reading reading) {
        Sketch sketch = sketches.get(reading.report().id());
        if (sketch == null) {
            throw new IllegalArgumentException(
                    "not of the story: " + reading.report().id());
        }
        return sketch;
    }

    /** The days that some of them tell, found when first asked for. */
    List<ToldTime> told(List<Dated> some) {
        return some.stream()
                .flatMap(dated -> told
                        .computeIfAbsent(
                                dated.reading().report().id(), fresh -> ToldTime.of(dated.reading(), dated.day()))
                        .stream())
                .toList();
    }
}
