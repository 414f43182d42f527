package org.consilience.engine.story;

import java.util.Comparator;
import java.util.List;
import org.consilience.engine.pipeline.Grouper;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.consilience.model.StoryId;

/** Puts the reports of one event together by what they share, others apart; a story is named after its first report. */
public final class EventGrouper implements Grouper {
    /** Where reports of the two corpora the likeness was fitted on, and long-running stories, are grouped well. */
    public static final double USUAL_LEAST = 0.3;

    private final double least;

    public EventGrouper() {
        this(USUAL_LEAST);
    }

    /**
     * @param least how alike the reports of a story must be on average, 0 to 1; more makes smaller stories
     */
    public EventGrouper(double least) {
        if (!(least > 0 && least <= 1)) {
            throw new IllegalArgumentException("least needs more than 0 and at most 1: " + least);
        }
        this.least = least;
    }

    @Override
    public List<Story> group(List<Reading> readings) {
        List<Sketch> sketches = Sketch.of(readings);
        List<Neighbours.Pair> pairs = Neighbours.among(sketches, Likeness.FITTED);
        return Linkage.groups(readings.size(), pairs, least).stream()
                .sorted(Comparator.comparingInt(places -> -places.size()))
                .map(places -> story(places.stream().map(readings::get).toList()))
                .toList();
    }

    private static Story story(List<Reading> readings) {
        return new Story(new StoryId("story-" + readings.get(0).report().id()), readings);
    }
}
