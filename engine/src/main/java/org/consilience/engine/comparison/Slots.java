package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;

/**
 * What a statement says, numbers aside, that keeps it from agreeing with another: not sure enough to be told as a difference.
 *
 * @param predicates the verbs that it turns on
 * @param stances who takes a stand in it
 * @param towns where it happens
 */
record Slots(List<Predicate> predicates, List<Stance> stances, List<Place> towns) {
    private static final String TOWN = "city";

    Slots {
        predicates = List.copyOf(predicates);
        stances = List.copyOf(stances);
        towns = List.copyOf(towns);
    }

    static Slots of(Statement statement) {
        List<Place> towns = statement.claim().details().where().stream()
                .filter(PlaceMention::pin)
                .map(PlaceMention::place)
                .filter(place -> place.kind().equals(TOWN))
                .toList();
        List<Predicate> predicates = Predicate.topmost(statement);
        return new Slots(predicates, Stance.of(statement, predicates), towns);
    }

    /** Whether the one denies what the other says, others take its stand, or both name towns of which no two lie beside one another. */
    boolean exclude(Slots other) {
        boolean apart = !towns.isEmpty()
                && !other.towns.isEmpty()
                && towns.stream().allMatch(one -> other.towns.stream().allMatch(two -> Towns.areApart(one, two)));
        return apart
                || stances.stream().anyMatch(one -> other.stances.stream().anyMatch(one::isAnothers))
                || predicates.stream().anyMatch(one -> other.predicates.stream().anyMatch(one::contradicts));
    }
}
