package org.consilience.engine.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;

/** The names of a report, each with the fullest form the report gives. */
final class NameBook {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    /** "Oakline's Northern Wharf" is no fuller name of Oakline. */
    private static final Pattern OWNED = Pattern.compile("['\u2019]s\\s");

    private final String text;
    private final List<Entity> entities;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    NameBook(String text, List<Entity> entities) {
        this.text = text;
        this.entities = entities;
        for (Entity entity : entities) {
            String name = name(entity);
            List<String> words = words(name);
            if (!words.isEmpty()) {
                entries.putIfAbsent(key(words, entity.type()), new Entry(name, words, entity.type()));
            }
        }
    }

    /** The entity's letters on one line, without a possessive ending. */
    private String name(Entity entity) {
        String letters = entity.span().in(text).replaceAll("\\s+", " ");
        return POSSESSIVE.matcher(letters).replaceFirst("");
    }

    /** Whether the words stand in capitals. */
    static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(SPLIT.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String key(List<String> words, Entity.Type type) {
        return type + " " + String.join(" ", words);
    }

    /** The fullest form of a name: the longest of the same type that has all of its words, or that it abbreviates. */
    String fullest(Entity entity) {
        List<String> words = words(name(entity));
        Entry best = new Entry(name(entity), words, entity.type());
        for (Entry entry : entries.values()) {
            if (entry.type() == entity.type()
                    && entry.words().size() > best.words().size()
                    && !OWNED.matcher(entry.name()).find()
                    && (isPart(words, entry) || entry.initials().equals(String.join("", words)))) {
                best = entry;
            }
        }
        return best.name();
    }

    /** A part of a person's name is a given or family name; a part of another name its beginning or end. */
    private static boolean isPart(List<String> words, Entry entry) {
        if (words.isEmpty()
                || words.size() > entry.words().size()
                || !entry.words().containsAll(words)) {
            return false;
        }
        int size = entry.words().size();
        boolean head = entry.words().subList(0, words.size()).equals(words);
        boolean tail = entry.words().subList(size - words.size(), size).equals(words);
        return entry.type() == Entity.Type.PERSON ? head || tail || words.size() > 1 : head;
    }

    /** The fullest known name that the given one is part of or abbreviates; for names not found to be of that type. */
    Optional<String> like(String name, Entity.Type type) {
        List<String> words = words(name);
        return entries.values().stream()
                .filter(entry ->
                        entry.type() == type && !OWNED.matcher(entry.name()).find())
                .filter(entry -> isPart(words, entry) || entry.initials().equals(String.join("", words)))
                .max((a, b) -> Integer.compare(a.words().size(), b.words().size()))
                .map(Entry::name);
    }

    /** The name of that type that the report gives most often, at least twice; the first of equals. */
    Optional<String> mostNamed(Entity.Type type) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entities.stream().filter(e -> e.type() == type).forEach(e -> counts.merge(fullest(e), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Every person, organization and other named thing where it is named. */
    List<NameMention> mentions() {
        List<NameMention> mentions = new ArrayList<>();
        for (Entity entity : entities) {
            if (entity.type() != Entity.Type.PLACE) {
                mentions.add(new NameMention(entity.span(), entity.type(), fullest(entity)));
            }
        }
        return mentions;
    }

    /** A name as first given. */
    private record Entry(String name, List<String> words, Entity.Type type) {
        String initials() {
            return words.stream()
                    .filter(word -> !word.equals("of") && !word.equals("the") && !word.equals("and"))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
        }
    }
}
