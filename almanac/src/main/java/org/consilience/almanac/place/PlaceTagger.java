package org.consilience.almanac.place;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Entity;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Syntax;

/** Finds the places a text names and says where they are; stateless and safe for many threads. */
public final class PlaceTagger {
    /** The place names of a text, in order and apart. */
    public List<PlaceMention> tag(String text, Syntax syntax) {
        return syntax.entities().stream()
                .filter(e -> e.type() == Entity.Type.PLACE)
                .map(e -> new PlaceMention(e.span(), unknown(e.span().in(text))))
                .toList();
    }

    private static Place unknown(String name) {
        return new Place(name, "place", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
