package org.consilience.eval.sourcing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names may mean one source, by their words: the measure that the gold stories are scored with. */
final class NamesAlike {
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "his", "her",
            "its", "their", "is", "was", "were", "are", "be", "been", "has", "have", "had", "that", "this", "as");

    private NamesAlike() {}

    /** They are the same, or one holds all the other's words, or they share two, or half of all. */
    static boolean test(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        int all = mine.size() + theirs.size() - shared.size();
        return shared.size() == Math.min(mine.size(), theirs.size()) || shared.size() >= 2 || 2 * shared.size() >= all;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1 && !LITTLE.contains(word))
                .collect(Collectors.toSet());
    }
}
