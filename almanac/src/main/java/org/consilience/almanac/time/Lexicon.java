package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.lexis.Word;

/** The words and phrases of {@code words.tsv} by their first word; each belongs to a class of the grammar. */
final class Lexicon {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(String kind, List<Word> words, String value) {}

    /**
     * A phrase of the lexicon as it stands in a text.
     *
     * @param kind its class
     * @param value what it stands for
     * @param length in words
     */
    record Hit(String kind, String value, int length) {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (var fields : Table.read(Lexicon.class, "words.tsv", 4)) {
            List<Word> words = Lexer.words(fields.get(1));
            lexicon.byFirst
                    .computeIfAbsent(words.get(0).lower(), k -> new ArrayList<>())
                    .add(new Entry(fields.get(0), words, fields.get(2)));
        }
        return lexicon;
    }

    /** The classes that have words here. */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        byFirst.values().forEach(entries -> entries.forEach(e -> kinds.add(e.kind())));
        return kinds;
    }

    /** The phrases that begin at the word, each class at its longest. */
    List<Hit> at(List<Word> words, int index) {
        List<Entry> entries = byFirst.get(words.get(index).lower());
        if (entries == null) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (stands(entry, words, index)) {
                hits.removeIf(h -> h.kind().equals(entry.kind())
                        && h.length() < entry.words().size());
                if (hits.stream().noneMatch(h -> h.kind().equals(entry.kind()))) {
                    hits.add(new Hit(entry.kind(), entry.value(), entry.words().size()));
                }
            }
        }
        return hits;
    }

    private static boolean stands(Entry entry, List<Word> words, int index) {
        int length = entry.words().size();
        if (index + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!same(entry.words().get(i), words.get(index + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Word entry, Word word) {
        return entry.lower().equals(word.lower()) && (!entry.isCapital() || word.isCapital() || shouted(word));
    }

    private static boolean shouted(Word word) {
        return word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }
}
