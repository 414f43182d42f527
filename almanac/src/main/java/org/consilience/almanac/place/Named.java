package org.consilience.almanac.place;

import java.util.List;
import org.consilience.model.Span;

/**
 * A place name in a text and what it may mean.
 *
 * @param span its words
 * @param key its name as the gazetteer files it
 * @param candidates most populous first; empty where the gazetteer does not know it
 */
record Named(Span span, String key, List<Spot> candidates) {
    Named {
        candidates = List.copyOf(candidates);
    }
}
