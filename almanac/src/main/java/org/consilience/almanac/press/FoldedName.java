package org.consilience.almanac.press;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.almanac.lexis.Table;

/**
 * A name as its words, without what spelling adds: capitals, accents, hyphens, possessive endings and leading articles.
 *
 * @param words in order, never empty strings; none for a name of signs alone
 */
public record FoldedName(List<String> words) {
    private static final Set<String> ARTICLES = words("article");
    private static final Set<String> LINKING = words("linking");
    private static final int ACRONYM_LETTERS = 2;

    public FoldedName {
        words = List.copyOf(words);
    }

    public static FoldedName of(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]s\\b", "")
                .replaceAll("['’.]", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : bare.split("[^\\p{L}\\p{N}&]+", -1)) {
            if (!word.isEmpty() && !(words.isEmpty() && ARTICLES.contains(word))) {
                words.add(word);
            }
        }
        return new FoldedName(words);
    }

    private static Set<String> words(String kind) {
        return Table.read(FoldedName.class, "name-words.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String joined() {
        return String.join(" ", words);
    }

    public int size() {
        return words.size();
    }

    public String last() {
        return words.get(words.size() - 1);
    }

    /** The word that says what is described: the one before "of" and its like, else the last. */
    public String head() {
        for (int i = 1; i < words.size(); i++) {
            if (LINKING.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return last();
    }

    /** Whether this is the other's first letters, little words left out or not: "mta", "dod", "doj". */
    public boolean isAcronymOf(FoldedName other, Set<String> littleWords) {
        if (size() != 1 || other.size() < ACRONYM_LETTERS) {
            return false;
        }
        String all = initials(other.words);
        String without = initials(
                other.words.stream().filter(word -> !littleWords.contains(word)).toList());
        return words.get(0).equals(all) || words.get(0).equals(without);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
