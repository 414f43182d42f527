package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;

/**
 * Brings together everything a story's reports cite: each origin once, under its fullest name.
 *
 * <p>Full names go first, so that surnames, acronyms and descriptions find the name they belong to. A short name that two
 * fit goes to the one cited far more often, or stays alone.
 */
final class OriginLedger {
    private static final Set<String> BODY_KINDS =
            Table.read("body-kinds.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    /** How many times more often one must be cited to be meant by a name that fits another as well. */
    private static final int FAR_MORE = 3;

    private final Map<Key, OriginId> ids = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();

    /** What makes two citations the same before any thought. */
    private record Key(Family family, FoldedName name) {
        static Key of(Citation source) {
            Family family = Family.of(source.kind());
            String name = family == Family.BODY
                    ? Agencies.known().named(source.name()).orElse(source.name())
                    : source.name();
            return new Key(family, FoldedName.of(name));
        }
    }

    /** Kinds that may name one thing. */
    private enum Family {
        PERSON,
        BODY,
        DOCUMENT,
        UNNAMED;

        static Family of(Origin.Kind kind) {
            return switch (kind) {
                case PERSON -> PERSON;
                case ORGANIZATION, OUTLET, AGENCY -> BODY;
                case DOCUMENT -> DOCUMENT;
                case GROUP, ANONYMOUS -> UNNAMED;
            };
        }
    }

    /**
     * @param cited every citation of the story, in order of use
     */
    OriginLedger(List<Citation> cited) {
        Map<Key, List<Citation>> byKey = new LinkedHashMap<>();
        for (Citation source : cited) {
            byKey.computeIfAbsent(Key.of(source), key -> new ArrayList<>()).add(source);
        }
        Map<Key, OriginDraft> drafts = drafts(byKey);
        Map<OriginDraft, OriginId> numbered = new LinkedHashMap<>();
        for (Key key : byKey.keySet()) {
            OriginDraft draft = draft(drafts, key);
            OriginId id = numbered.computeIfAbsent(draft, d -> new OriginId("o" + (numbered.size() + 1)));
            ids.put(key, id);
        }
        numbered.forEach((draft, id) -> origins.add(draft.origin(id)));
    }

    /** In order of first use. */
    List<Origin> origins() {
        return Collections.unmodifiableList(origins);
    }

    /** Which origin a citation of the story means. */
    OriginId meant(Citation source) {
        OriginId id = ids.get(Key.of(source));
        if (id == null) {
            throw new IllegalArgumentException("not cited in this story: " + source);
        }
        return id;
    }

    private static OriginDraft draft(Map<Key, OriginDraft> drafts, Key key) {
        OriginDraft draft = drafts.get(key);
        if (draft == null) {
            throw new IllegalStateException("without a draft: " + key);
        }
        return draft;
    }

    private static Map<Key, OriginDraft> drafts(Map<Key, List<Citation>> byKey) {
        Map<Key, OriginDraft> drafts = new HashMap<>();
        Map<Family, List<OriginDraft>> made = new LinkedHashMap<>();
        List<Key> fullestFirst = byKey.keySet().stream()
                .sorted(Comparator.comparing((Key key) -> key.family() != Family.PERSON)
                        .thenComparingInt(key -> -key.name().size()))
                .toList();
        for (Key key : fullestFirst) {
            List<OriginDraft> sameFamily = made.computeIfAbsent(key.family(), family -> new ArrayList<>());
            List<OriginDraft> fitting = new ArrayList<>(
                    sameFamily.stream().filter(draft -> same(key, draft)).toList());
            if (key.family() != Family.DOCUMENT) {
                made.getOrDefault(Family.PERSON, List.of()).stream()
                        .filter(draft -> describes(key.name(), draft))
                        .forEach(fitting::add);
            }
            OriginDraft draft = chosen(fitting).orElseGet(() -> {
                OriginDraft fresh = new OriginDraft();
                sameFamily.add(fresh);
                return fresh;
            });
            List<Citation> citations = byKey.getOrDefault(key, List.of());
            citations.forEach(draft::add);
            drafts.put(key, draft);
        }
        return drafts;
    }

    private static boolean same(Key key, OriginDraft draft) {
        return switch (key.family()) {
            case PERSON -> SameName.ofPerson(key.name(), draft.fullest());
            case BODY -> SameName.ofBody(key.name(), draft.fullest(), BODY_KINDS);
            case DOCUMENT -> key.name().equals(draft.fullest());
            case UNNAMED -> SameName.ofUnnamed(key.name(), draft.fullest());
        };
    }

    private static boolean describes(FoldedName description, OriginDraft person) {
        Set<String> words = new HashSet<>(person.describingWords());
        return description.size() > 1
                && words.containsAll(description.words())
                && person.titleHeads().contains(description.head());
    }

    private static Optional<OriginDraft> chosen(List<OriginDraft> fitting) {
        List<OriginDraft> byUse = fitting.stream()
                .distinct()
                .sorted(Comparator.comparingInt(draft -> -draft.uses()))
                .toList();
        boolean clear = byUse.size() == 1
                || (byUse.size() > 1
                        && byUse.get(0).uses() >= FAR_MORE * byUse.get(1).uses());
        return clear ? Optional.of(byUse.get(0)) : Optional.empty();
    }
}
