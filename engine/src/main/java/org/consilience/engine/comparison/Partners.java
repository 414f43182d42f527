package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.engine.comparison.Alignment.Match;

/** Which statements are matched with which, by index: in arrays, since a large story has hundreds of thousands of matches. */
final class Partners {
    /** Where each statement's partners begin. */
    private final int[] begins;
    /** The partners of one statement after the other's, each in order. */
    private final int[] partners;

    /**
     * @param matches by their second statements, then by their first
     */
    Partners(int statements, List<Match> matches) {
        begins = new int[statements + 1];
        for (Match match : matches) {
            begins[match.first() + 1]++;
            begins[match.second() + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        partners = new int[2 * matches.size()];
        int[] next = Arrays.copyOf(begins, statements);
        matches.forEach(match -> partners[next[match.second()]++] = match.first());
        matches.forEach(match -> partners[next[match.first()]++] = match.second());
    }

    /** Those matched with this statement, in order. */
    IntStream of(int statement) {
        return Arrays.stream(partners, begins[statement], begins[statement + 1]);
    }

    boolean areMatched(int a, int b) {
        return place(a, b) >= 0;
    }

    /** The second's place among all partners of all statements, as one of the first's; negative where the two are not matched. */
    int place(int a, int b) {
        return Arrays.binarySearch(partners, begins[a], begins[a + 1], b);
    }
}
