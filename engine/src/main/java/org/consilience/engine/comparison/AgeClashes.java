package org.consilience.engine.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;
import org.consilience.model.Publication;

/** Finds persons of whom reports give different ages. */
final class AgeClashes implements ClashFinder {
    private static final double GRAVITY = 0.3;

    /** Between reports farther apart than this somebody may have grown a year older. */
    private static final Duration BIRTHDAY = Duration.ofDays(30);

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        return Age.persons(ledger.statements()).stream()
                .flatMap(person -> clash(person).stream())
                .toList();
    }

    private static Optional<Clash> clash(List<Age> person) {
        Map<Integer, List<Age>> values = new LinkedHashMap<>();
        person.forEach(age ->
                values.computeIfAbsent(age.years(), years -> new ArrayList<>()).add(age));
        List<Side> sides = values.entrySet().stream()
                .map(value -> new Side(
                        String.valueOf(value.getKey()),
                        value.getValue().stream().map(Age::statement).toList()))
                .toList();
        if (sides.size() < 2 || Clash.isToldTwice(sides) || isBirthday(values)) {
            return Optional.empty();
        }
        String about = "age of " + longest(person);
        String why = "Reports give different ages of one person.";
        return Optional.of(new Clash(Point.Kind.QUANTITY, about, sides, false, why, GRAVITY));
    }

    /** Whether there are two ages a year apart, told a while apart. */
    private static boolean isBirthday(Map<Integer, List<Age>> values) {
        List<Integer> years = values.keySet().stream().sorted().toList();
        return years.size() == 2
                && years.get(1) - years.get(0) == 1
                && values.getOrDefault(years.get(0), List.of()).stream()
                        .noneMatch(young -> values.getOrDefault(years.get(1), List.of()).stream()
                                .anyMatch(old -> areNear(young, old)));
    }

    private static boolean areNear(Age a, Age b) {
        Optional<Publication> one = a.statement().reading().report().masthead().published();
        Optional<Publication> other =
                b.statement().reading().report().masthead().published();
        return one.isEmpty()
                || other.isEmpty()
                || Duration.between(one.get().instant(), other.get().instant())
                                .abs()
                                .compareTo(BIRTHDAY)
                        <= 0;
    }

    private static String longest(List<Age> person) {
        return person.stream()
                .map(Age::words)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
    }
}
