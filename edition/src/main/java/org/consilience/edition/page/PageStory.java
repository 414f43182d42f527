package org.consilience.edition.page;

import java.util.List;
import java.util.Optional;
import org.consilience.edition.layout.StoryView;
import org.consilience.model.Point.Verdict;

/** One story with its pictures. */
public record PageStory(
        StoryView view, List<TimelineChart> charts, Optional<CitationPictures> citations, PlaceMaps maps) {
    public PageStory {
        charts = List.copyOf(charts);
    }

    static PageStory of(StoryView view) {
        return new PageStory(
                view,
                TimelineChart.of(view.timeline()),
                CitationPictures.of(view.voices().citations()),
                PlaceMaps.of(view.places()));
    }

    /** The story's anchor with a part's name. */
    public String anchor(String part) {
        return view.front().anchor() + "-" + part;
    }

    /** How many points have the verdict. */
    public int count(Verdict verdict) {
        return view.count(verdict);
    }
}
