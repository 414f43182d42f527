package org.consilience.eval.place;

import java.util.List;
import org.consilience.model.Place.Coordinates;
import org.consilience.model.Span;

/**
 * A text whose place names a reader has marked and put on the map.
 *
 * @param name in the corpus
 * @param text without mark-up
 * @param places those with coordinates
 */
record PlacedText(String name, String text, List<Marked> places) {
    /** A name as the corpus has it. */
    record Marked(Span span, Coordinates at) {}
}
