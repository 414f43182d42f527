package org.consilience.engine.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A data file of this package: words, what each counts as, and an example of each.
 *
 * <p>One entry a line: the lemma in lower case, its kind, a sentence that shows it, set apart by tabs. Lines that start with
 * {@code #} are remarks.
 */
final class Lexicon {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byFirstWord = new LinkedHashMap<>();

    private Lexicon(List<Entry> listed) {
        for (Entry entry : listed) {
            if (entries.put(entry.word(), entry) != null) {
                throw new IllegalStateException("word listed twice: " + entry.word());
            }
            byFirstWord
                    .computeIfAbsent(entry.words().get(0), first -> new ArrayList<>())
                    .add(entry);
        }
    }

    static Lexicon of(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("word list is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Lexicon(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Entry.of(file, line))
                    .toList());
        } catch (IOException trouble) {
            throw new UncheckedIOException("word list " + file, trouble);
        }
    }

    boolean has(String word) {
        return entries.containsKey(word);
    }

    /** Whether the word is listed as of that kind. */
    boolean has(String word, String kind) {
        return kind(word).filter(kind::equals).isPresent();
    }

    Optional<String> kind(String word) {
        return Optional.ofNullable(entries.get(word)).map(Entry::kind);
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Those whose first word is one of these two. */
    List<Entry> beginning(String lemma, String form) {
        List<Entry> found = byFirstWord.getOrDefault(lemma, List.of());
        List<Entry> others = lemma.equals(form) ? List.of() : byFirstWord.getOrDefault(form, List.of());
        return found.isEmpty()
                ? others
                : others.isEmpty()
                        ? found
                        : Stream.concat(found.stream(), others.stream()).toList();
    }

    /** A word, what it counts as, and a sentence that shows it. */
    record Entry(String word, String kind, String example) {
        private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

        /** As tokens stand in a text: hyphens between letters are words of their own. */
        List<String> words() {
            return List.of(HYPHEN.matcher(word).replaceAll(" - ").split(" ", -1));
        }

        static Entry of(String file, String line) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3) {
                throw new IllegalStateException(file + " needs word, kind and example: " + line);
            }
            return new Entry(parts[0], parts[1], parts[2]);
        }
    }
}
