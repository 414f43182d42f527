package org.consilience.engine.sourcing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.almanac.press.Houses;
import org.consilience.model.CitedSource;
import org.consilience.model.Entity;
import org.consilience.model.Origin;
import org.consilience.model.Reading;
import org.consilience.model.Story;

/**
 * The names that a story's reports know, cited or not: what a short or cluttered citation is read by.
 *
 * <p>"Aalto" is Marja Aalto where no other Aalto is named; "the harbour's spokeswoman Marja Aalto" is Marja Aalto; what is
 * known as an agency or as a title of a house is one, however it was taken.
 */
final class KnownNames {
    private static final Set<String> PRONOUNS = Table.nameWords("pronoun");
    /** What makes whoever stands before it somebody else than the name behind it. */
    private static final Set<String> BESIDE = Set.of("of", "for", "to", "with");

    private static final int FULL = 2;
    private static final int LONGEST_NAME = 6;

    private final Houses houses;
    private final Map<FoldedName, String> persons = new HashMap<>();
    private final Set<FoldedName> bodies = new HashSet<>();
    private final Set<FoldedName> outlets = new HashSet<>();
    private final Map<String, Set<FoldedName>> byFamilyName = new HashMap<>();

    /**
     * @param houses whose titles are outlets
     */
    KnownNames(Story story, Houses houses) {
        this.houses = houses;
        for (Reading reading : story.readings()) {
            reading.report().masthead().outlet().ifPresent(outlet -> outlets.add(FoldedName.of(outlet.name())));
            reading.marks().names().stream()
                    .filter(mention -> mention.type() == Entity.Type.ORGANIZATION)
                    .forEach(mention -> bodies.add(FoldedName.of(mention.name())));
            reading.marks().names().stream()
                    .filter(mention -> mention.type() == Entity.Type.PERSON)
                    .forEach(mention -> add(mention.name()));
            reading.claims().stream()
                    .flatMap(claim -> claim.saidBy().stream())
                    .filter(source -> source.kind() == Origin.Kind.PERSON)
                    .forEach(source -> add(source.name()));
        }
    }

    private void add(String name) {
        FoldedName folded = FoldedName.of(name);
        boolean isName =
                folded.size() >= FULL && folded.size() <= LONGEST_NAME && Character.isUpperCase(name.codePointAt(0));
        if (isName && persons.putIfAbsent(folded, name) == null) {
            byFamilyName.computeIfAbsent(folded.last(), word -> new HashSet<>()).add(folded);
        }
    }

    /** The citation with the name it means, as far as the story's names tell. */
    Citation read(CitedSource source, Reading reading) {
        Optional<String> called = source.mention()
                .map(span -> span.in(reading.report().text()).strip())
                .filter(KnownNames::isName);
        return new Citation(meant(source), called.or(() -> Optional.of(source.name())));
    }

    private CitedSource meant(CitedSource source) {
        if (source.kind() != Origin.Kind.PERSON
                && Agencies.known().named(source.name()).isPresent()) {
            return as(source, source.name(), Origin.Kind.AGENCY);
        }
        if (source.kind() == Origin.Kind.ORGANIZATION && isTitle(source.name())) {
            return as(source, source.name(), Origin.Kind.OUTLET);
        }
        FoldedName name = FoldedName.of(source.name());
        if (source.kind() != Origin.Kind.PERSON) {
            return personAtEnd(name)
                    .or(() -> familyName(source, name))
                    .map(person -> as(source, person, Origin.Kind.PERSON))
                    .orElseGet(() -> described(source));
        }
        return name.size() == 1
                ? onlyOneOf(name.last())
                        .map(person -> as(source, person, Origin.Kind.PERSON))
                        .orElse(source)
                : source;
    }

    private boolean isTitle(String name) {
        return outlets.contains(FoldedName.of(name)) || houses.named(name).isPresent();
    }

    /** A family name taken for a body, where the story knows one person and no body by it. */
    private Optional<String> familyName(CitedSource source, FoldedName name) {
        boolean taken = source.kind() == Origin.Kind.ORGANIZATION && name.size() == 1 && !bodies.contains(name);
        return taken ? onlyOneOf(name.last()) : Optional.empty();
    }

    private static CitedSource described(CitedSource source) {
        if (source.kind() == Origin.Kind.ORGANIZATION && UnnamedSources.areGroup(source.name())) {
            return as(source, source.name(), Origin.Kind.GROUP);
        }
        return source.kind() == Origin.Kind.GROUP
                ? UnnamedSources.kind(source.name())
                        .map(kind -> as(source, source.name(), kind))
                        .orElse(source)
                : source;
    }

    /** "The harbour's spokeswoman Marja Aalto" is she; "the brother of Marja Aalto" is not. */
    private Optional<String> personAtEnd(FoldedName name) {
        List<String> words = name.words();
        for (int from = Math.max(0, words.size() - LONGEST_NAME); from + FULL <= words.size(); from++) {
            String person = persons.get(new FoldedName(words.subList(from, words.size())));
            if (person != null) {
                boolean anothers = from > 0 && BESIDE.contains(words.get(from - 1));
                return anothers ? Optional.empty() : Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private Optional<String> onlyOneOf(String family) {
        Set<FoldedName> all = byFamilyName.getOrDefault(family, Set.of());
        return all.size() == 1 ? all.stream().findFirst().map(persons::get) : Optional.empty();
    }

    private static CitedSource as(CitedSource source, String name, Origin.Kind kind) {
        return new CitedSource(name, kind, source.title(), source.affiliation(), source.mention());
    }

    /** A capital begins it, it is short, and it is no pronoun at a sentence's beginning. */
    static boolean isName(String words) {
        FoldedName folded = FoldedName.of(words);
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && folded.size() > 0
                && folded.size() <= LONGEST_NAME
                && !(folded.size() == 1 && PRONOUNS.contains(folded.last()));
    }
}
