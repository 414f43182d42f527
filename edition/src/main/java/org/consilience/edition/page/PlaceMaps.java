package org.consilience.edition.page;

import java.util.List;
import java.util.stream.Collectors;
import org.consilience.edition.atlas.StoryMap;
import org.consilience.edition.layout.PlaceView;

/**
 * The maps of a story, drawn for wide and for narrow windows; only one of the two is shown.
 *
 * @param alternative what the map shows, in words
 */
public record PlaceMaps(List<StoryMap> wide, List<StoryMap> narrow, String alternative) {
    private static final int WIDE = 760;
    private static final int WIDE_HEIGHT = 430;
    private static final int NARROW = 350;
    private static final int NARROW_HEIGHT = 300;
    private static final int NAMED = 8;

    public PlaceMaps {
        wide = List.copyOf(wide);
        narrow = List.copyOf(narrow);
    }

    static PlaceMaps of(List<PlaceView> places) {
        String names = places.stream()
                .filter(place -> place.situation().at().isPresent())
                .limit(NAMED)
                .map(PlaceView::name)
                .collect(Collectors.joining(", "));
        return new PlaceMaps(
                StoryMap.of(places, WIDE, WIDE_HEIGHT),
                StoryMap.of(places, NARROW, NARROW_HEIGHT),
                "Map of the places named: " + names + "; all are listed below");
    }
}
