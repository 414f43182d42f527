package org.consilience.engine.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A data file of this package: words, what each counts as, and an example of each.
 *
 * <p>One entry a line: the word in lower case, its kind, a sentence that shows it, set apart by tabs. Lines that start
 * with {@code #} are remarks.
 */
final class WordList {
    private final Map<String, Entry> entries;

    private WordList(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static WordList of(String file) {
        InputStream in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("word list is missing: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> entry(file, line))
                    .collect(Collectors.toMap(Entry::word, e -> e, WordList::refuse, LinkedHashMap::new)));
        } catch (IOException trouble) {
            throw new UncheckedIOException("word list " + file, trouble);
        }
    }

    private static Entry entry(String file, String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
            throw new IllegalStateException(file + " needs word, kind and example: " + line);
        }
        return new Entry(parts[0], parts[1], parts[2]);
    }

    private static Entry refuse(Entry one, Entry other) {
        throw new IllegalStateException("word listed twice: " + one + ", " + other);
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

    /** A word, what it counts as, and a sentence that shows it. */
    record Entry(String word, String kind, String example) {}
}
