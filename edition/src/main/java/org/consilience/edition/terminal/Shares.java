package org.consilience.edition.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Divides lines among the sections of a story by what each is worth: one that needs less than its share leaves the rest to the others. */
final class Shares {
    private Shares() {}

    /**
     * How many lines each gets, no more than it needs and together no more than there are.
     *
     * @param needs lines that each would take whole
     * @param worth of each beside the others, above zero
     */
    static int[] of(int lines, int[] needs, int[] worth) {
        int[] shares = new int[needs.length];
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, needs.length).boxed().toList());
        int left = lines;
        while (!open.isEmpty()) {
            int unit = open.stream().mapToInt(i -> worth[i]).sum();
            int free = left;
            List<Integer> modest = open.stream()
                    .filter(i -> needs[i] * unit <= free * worth[i])
                    .toList();
            if (modest.isEmpty()) {
                open.forEach(i -> shares[i] = free * worth[i] / unit);
                return shares;
            }
            for (int i : modest) {
                shares[i] = needs[i];
                left -= needs[i];
            }
            open.removeAll(modest);
        }
        return shares;
    }
}
