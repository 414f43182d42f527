package org.consilience.engine.sourcing;

import java.util.List;
import java.util.Set;
import org.consilience.almanac.press.FoldedName;

/**
 * Decides whether two names name one person or one body.
 *
 * <p>Says yes for a surname after a full name, another spelling, an acronym, a body's name with and without its kind; never
 * for names that share but a word.
 */
final class SameName {
    private static final Set<String> LITTLE_WORDS = Table.nameWords("little");
    private static final Set<String> SPEAKERS = Table.nameWords("speaker");
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 8;

    private SameName() {}

    /** Whether both may name one person; {@code shorter} has no more words than {@code fuller}. */
    static boolean ofPerson(FoldedName shorter, FoldedName fuller) {
        if (shorter.size() == 0 || shorter.size() > fuller.size()) {
            return false;
        }
        if (shorter.size() == fuller.size()) {
            return spelledAlike(shorter.words(), fuller.words());
        }
        return isPartOf(shorter.words(), fuller.words());
    }

    /** Whether both may name one body; {@code shorter} has no more words than {@code fuller}. */
    static boolean ofBody(FoldedName shorter, FoldedName fuller, Set<String> kinds) {
        if (runTogether(shorter).equals(runTogether(fuller)) || shorter.isAcronymOf(fuller, LITTLE_WORDS)) {
            return true;
        }
        List<String> bareShorter = without(shorter.words(), kinds);
        List<String> bareFuller = without(fuller.words(), kinds);
        return !bareShorter.isEmpty() && bareShorter.equals(bareFuller);
    }

    /** Whether both may mean one unnamed source: the shorter is how the fuller begins, as "two people" of "two people briefed". */
    static boolean ofUnnamed(FoldedName shorter, FoldedName fuller) {
        return shorter.equals(fuller)
                || (shorter.size() > 1
                        && shorter.size() < fuller.size()
                        && fuller.words().subList(0, shorter.size()).equals(shorter.words()));
    }

    /** Whether it is called by those who speak for it: "police officials", "a NASA spokesman". */
    static boolean speaksForBody(FoldedName name) {
        return name.words().stream().anyMatch(SPEAKERS::contains);
    }

    /** "BFM-TV" and "BFMTV" are one. */
    private static String runTogether(FoldedName name) {
        return String.join("", name.words());
    }

    private static List<String> without(List<String> words, Set<String> kinds) {
        return words.stream()
                .filter(word -> !kinds.contains(word) && !LITTLE_WORDS.contains(word))
                .toList();
    }

    /** The family name and, where given, first names or their initials; a family name may also stand first. */
    private static boolean isPartOf(List<String> shorter, List<String> fuller) {
        String family = fuller.get(fuller.size() - 1);
        if (shorter.size() == 1) {
            return alike(shorter.get(0), family) || shorter.get(0).equals(fuller.get(0));
        }
        return alike(shorter.get(shorter.size() - 1), family) && givenNameFits(shorter.get(0), fuller.get(0));
    }

    private static boolean givenNameFits(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : alike(one, other);
    }

    private static boolean spelledAlike(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            boolean fits =
                    i + 1 < one.size() ? givenNameFits(one.get(i), other.get(i)) : alike(one.get(i), other.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The same word, or a spelling of it: one letter off from five letters on, two from eight. */
    private static boolean alike(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length <= SHORT_WORD ? 0 : length < LONG_WORD ? 1 : 2;
        return one.equals(other)
                || (allowed > 0 && one.charAt(0) == other.charAt(0) && distance(one, other) <= allowed);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
