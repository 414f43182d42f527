package org.consilience.almanac.place;

import java.util.List;
import org.consilience.model.Span;

/**
 * A place name in a text and what it may mean.
 *
 * @param span its words
 * @param key what one sense holds for: its name as the gazetteer files it
 * @param meanings what it may mean
 * @param pin whether it says that something is there
 */
record Named(Span span, String key, Meanings meanings, boolean pin) {
    /**
     * What a name may mean.
     *
     * @param spots most populous first; empty where the gazetteer does not know it
     * @param exact whether the name is theirs; false where it is only called after one of them, as a cathedral after its town
     */
    record Meanings(List<Spot> spots, boolean exact) {
        static final Meanings NONE = new Meanings(List.of(), true);

        Meanings {
            spots = List.copyOf(spots);
        }
    }

    List<Spot> candidates() {
        return meanings.spots();
    }
}
