package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.Entity;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Syntax;

/** Finds the places a text names and says where they are; stateless and safe for many threads. */
public final class PlaceTagger {
    private static final Lookup LOOKUP = new Lookup(Gazetteer.open());

    /**
     * The place names of a text, in order and apart; names that stand for a government are left out.
     *
     * <p>A place that the gazetteer does not know has no coordinates.
     */
    public List<PlaceMention> tag(String text, Syntax syntax) {
        List<Named> names = new ArrayList<>();
        for (Entity entity : syntax.entities()) {
            String name = entity.span().in(text);
            if (entity.type() == Entity.Type.PLACE && !Pins.isInstitution(name)) {
                names.add(new Named(entity.span(), NameKey.of(name), LOOKUP.find(name)));
            }
        }
        Map<String, Spot> senses = Senses.of(text, names);
        return names.stream()
                .filter(n -> !Pins.isGovernment(syntax, n.span()))
                .map(n -> new PlaceMention(n.span(), place(text, n, senses)))
                .toList();
    }

    private static Place place(String text, Named name, Map<String, Spot> senses) {
        return Optional.ofNullable(senses.get(name.key()))
                .map(Spot::place)
                .orElseGet(() ->
                        new Place(name.span().in(text), "place", Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
