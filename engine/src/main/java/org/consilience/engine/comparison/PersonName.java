package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a person is called somewhere.
 *
 * @param parts in lower case, without what stands behind a name ("Jr."); at least one
 */
record PersonName(List<String> parts) {
    /** What may stand behind a name. */
    static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    PersonName {
        parts = List.copyOf(parts);
    }

    /** The name in a sentence's words; nothing but a suffix is a name by itself. */
    static PersonName of(String words) {
        List<String> all =
                Arrays.asList(Spelling.of(words).name().toLowerCase(Locale.ROOT).split(" "));
        List<String> parts =
                all.stream().filter(part -> !SUFFIXES.contains(part)).toList();
        return new PersonName(parts.isEmpty() ? all : parts);
    }

    String surname() {
        return parts.get(parts.size() - 1);
    }

    private String given() {
        return parts.get(0);
    }

    private boolean isAlone() {
        return parts.size() == 1;
    }

    /** Whether both may be of one person: "Ron" is short for "Ronald". */
    boolean mayBe(PersonName other) {
        return surname().equals(other.surname())
                && (isAlone()
                        || other.isAlone()
                        || given().startsWith(other.given())
                        || other.given().startsWith(given()));
    }

    /** What is told of persons, person by person, in order of their surnames. */
    static <T> List<List<T>> persons(List<T> told, Function<T, PersonName> name) {
        Map<String, List<T>> families = new TreeMap<>();
        told.forEach(one -> families.computeIfAbsent(name.apply(one).surname(), surname -> new ArrayList<>())
                .add(one));
        return families.values().stream()
                .flatMap(family -> members(family, name).stream())
                .toList();
    }

    /** The members of a family; what is told without a first name is nobody's where two members have one. */
    private static <T> List<List<T>> members(List<T> family, Function<T, PersonName> name) {
        List<List<T>> persons = new ArrayList<>();
        for (T one : family) {
            if (!name.apply(one).isAlone()) {
                persons.stream()
                        .filter(person -> name.apply(person.get(0)).mayBe(name.apply(one)))
                        .findFirst()
                        .ifPresentOrElse(person -> person.add(one), () -> persons.add(new ArrayList<>(List.of(one))));
            }
        }
        return persons.size() > 1 ? persons : List.of(family);
    }
}
