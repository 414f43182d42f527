package org.consilience.almanac.lexis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases in the first field of a data file, found in a text by their words; capitals make no difference. */
public final class Phrases {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(List<Word> words, List<String> fields) {}

    /**
     * A phrase as it stands in a text.
     *
     * @param fields its line in the data file
     * @param end index after its last word
     */
    public record Phrase(List<String> fields, int end) {}

    /** The phrases of a file that ships beside the class. */
    public static Phrases read(Class<?> beside, String name, int fields) {
        Phrases phrases = new Phrases();
        for (List<String> entry : Table.read(beside, name, fields)) {
            List<Word> words = Lexer.words(entry.get(0));
            phrases.byFirst
                    .computeIfAbsent(words.get(0).lower(), k -> new ArrayList<>())
                    .add(new Entry(words, entry));
        }
        return phrases;
    }

    /** The longest phrase that begins at the word. */
    public Optional<Phrase> at(List<Word> words, int index) {
        if (index < 0 || index >= words.size()) {
            return Optional.empty();
        }
        Entry best = null;
        for (Entry entry : byFirst.getOrDefault(words.get(index).lower(), List.of())) {
            boolean longer = best == null || entry.words().size() > best.words().size();
            if (longer && stands(entry.words(), words, index)) {
                best = entry;
            }
        }
        return Optional.ofNullable(best)
                .map(e -> new Phrase(e.fields(), index + e.words().size()));
    }

    private static boolean stands(List<Word> phrase, List<Word> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).lower().equals(words.get(index + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
