package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.Place;
import org.consilience.model.Place.Coordinates;
import org.consilience.model.PlaceMention;
import org.consilience.model.Syntax;

/** Finds the places a text names and says where they are; stateless and safe for many threads. */
public final class PlaceTagger {
    /** Kilometres within which what is called after a town lies. */
    private static final double NEARBY = 40;

    private final Lookup lookup;

    /** With the gazetteer that ships. */
    public PlaceTagger() {
        this(Gazetteer.shipped());
    }

    public PlaceTagger(Gazetteer gazetteer) {
        this.lookup = new Lookup(gazetteer);
    }

    /**
     * The place names of a text, in order and apart; what stands for a government, a people or an institution is no pin.
     *
     * <p>A place that the gazetteer does not know has no coordinates.
     */
    public List<PlaceMention> tag(String text, Syntax syntax) {
        return tag(List.of(new Text(text, syntax))).get(0);
    }

    /**
     * The place names of several texts about one story, each text's in order: a name means the same place in all of them, which is settled by
     * what any of them says of it and by the places that they name most.
     */
    public List<List<PlaceMention>> tag(List<Text> texts) {
        List<Names> all = texts.stream()
                .map(t -> new Names(t.text(), Mentions.in(t.text(), t.syntax(), lookup)))
                .toList();
        Map<String, Spot> senses = Senses.of(all);
        return all.stream()
                .map(names -> names.inOrder().stream()
                        .map(n -> new PlaceMention(n.span(), place(names.text(), n, senses), n.pin()))
                        .toList())
                .toList();
    }

    /** A text and its structure. */
    public record Text(String text, Syntax syntax) {}

    /** The place names of a text. */
    record Names(String text, List<Named> inOrder) {
        Names {
            inOrder = List.copyOf(inOrder);
        }
    }

    /** Whether a place of exactly that name has at least so many people. */
    public boolean knows(String name, int people) {
        return lookup.gazetteer().named(name, 1).stream().anyMatch(spot -> spot.people() >= people);
    }

    private Place place(String text, Named name, Map<String, Spot> senses) {
        Optional<Spot> spot = Optional.ofNullable(senses.get(name.key()));
        if (spot.isPresent() && name.meanings().exact()) {
            return spot.get().place(lookup.gazetteer().within(spot.get()));
        }
        String words = name.span().in(text);
        return spot.map(s -> near(words, s))
                .orElseGet(() -> new Place(words, "place", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Somewhere in or near what it is called after. */
    private Place near(String words, Spot spot) {
        List<String> within = new ArrayList<>(List.of(spot.name()));
        within.addAll(lookup.gazetteer().within(spot));
        Spot.Position at = spot.position();
        return new Place(
                words,
                "site",
                Optional.of(new Coordinates(at.latitude(), at.longitude(), Math.max(NEARBY, at.radius()))),
                Optional.of(spot.country()).filter(code -> !code.isEmpty()),
                Optional.empty(),
                within);
    }
}
