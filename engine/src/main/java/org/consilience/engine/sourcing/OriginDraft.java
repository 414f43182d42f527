package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.CitedSource;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;

/** An origin in the making: every way in which the story's reports cite it. */
final class OriginDraft {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> shortNames = new LinkedHashMap<>();
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Map<String, Integer> affiliations = new LinkedHashMap<>();
    private final Map<Origin.Kind, Integer> kinds = new EnumMap<>(Origin.Kind.class);
    private FoldedName fullest = new FoldedName(List.of());
    private int uses;

    void add(Citation citation) {
        CitedSource source = citation.source();
        count(names, source.name());
        citation.called()
                .filter(called -> !called.equals(source.name()))
                .ifPresent(called -> count(shortNames, called));
        source.title().ifPresent(title -> count(titles, title));
        source.affiliation().ifPresent(affiliation -> count(affiliations, affiliation));
        kinds.merge(source.kind(), 1, Integer::sum);
        FoldedName name = FoldedName.of(source.name());
        if (name.size() > fullest.size()) {
            fullest = name;
        }
        uses++;
    }

    FoldedName fullest() {
        return fullest;
    }

    int uses() {
        return uses;
    }

    /** Words of all titles and affiliations: what a description of this origin may be made of. */
    List<String> describingWords() {
        List<String> words = new ArrayList<>();
        titles.keySet().forEach(title -> words.addAll(FoldedName.of(title).words()));
        affiliations
                .keySet()
                .forEach(affiliation -> words.addAll(FoldedName.of(affiliation).words()));
        return words;
    }

    /** The words that say what this origin is: "spokesman" of "Kremlin spokesman". */
    List<String> titleHeads() {
        return titles.keySet().stream()
                .map(FoldedName::of)
                .filter(title -> title.size() > 0)
                .map(FoldedName::head)
                .toList();
    }

    Origin origin(OriginId id) {
        Origin.Kind kind = kind();
        String name = name(kind);
        List<String> aliases = Stream.concat(names.keySet().stream(), shortNames.keySet().stream())
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
        return new Origin(id, name, aliases, fullestOf(titles), mostUsed(affiliations), kind);
    }

    /** The most used; but who is anywhere made not to be named is anonymous, and no group. */
    private Origin.Kind kind() {
        Origin.Kind kind = mostUsed(kinds).orElseThrow();
        return kind == Origin.Kind.GROUP && kinds.containsKey(Origin.Kind.ANONYMOUS) ? Origin.Kind.ANONYMOUS : kind;
    }

    private String name(Origin.Kind kind) {
        Optional<String> agency = names.keySet().stream()
                .flatMap(name -> Agencies.known().named(name).stream())
                .findFirst();
        if (kind == Origin.Kind.AGENCY && agency.isPresent()) {
            return agency.get();
        }
        Map<String, Integer> proper = new LinkedHashMap<>(names);
        proper.keySet().removeIf(other -> SameName.speaksForBody(FoldedName.of(other)));
        return fullestOf(proper.isEmpty() ? names : proper).orElseThrow();
    }

    private static <K> void count(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** The one with most words, then the most used, then the first. */
    private static Optional<String> fullestOf(Map<String, Integer> counts) {
        Comparator<Entry<String, Integer>> order = Comparator.comparingInt((Entry<String, Integer> entry) ->
                        -FoldedName.of(entry.getKey()).size())
                .thenComparingInt(entry -> -entry.getValue());
        return counts.entrySet().stream().min(order).map(Entry::getKey);
    }

    private static <K> Optional<K> mostUsed(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue()))
                .map(Entry::getKey);
    }
}
