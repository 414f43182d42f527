package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;

/**
 * What a statement says, numbers aside, that keeps it from agreeing with another: not sure enough to be told as a difference.
 *
 * @param predicates the verbs that it turns on
 * @param towns where it happens
 */
record Slots(List<Predicate> predicates, List<Place> towns) {
    private static final String TOWN = "city";

    Slots {
        predicates = List.copyOf(predicates);
        towns = List.copyOf(towns);
    }

    static Slots of(Statement statement) {
        List<Place> towns = statement.claim().details().where().stream()
                .filter(PlaceMention::pin)
                .map(PlaceMention::place)
                .filter(place -> place.kind().equals(TOWN))
                .toList();
        return new Slots(Predicate.topmost(statement), towns);
    }

    /** Whether the one denies what the other says, or both name towns of which no two lie beside one another. */
    boolean exclude(Slots other) {
        boolean apart = !towns.isEmpty()
                && !other.towns.isEmpty()
                && towns.stream().allMatch(one -> other.towns.stream().allMatch(two -> Towns.areApart(one, two)));
        return apart
                || predicates.stream().anyMatch(one -> other.predicates.stream().anyMatch(one::contradicts));
    }
}
