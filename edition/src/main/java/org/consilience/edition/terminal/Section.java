package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A part of a story's sheet, typeset: its heading, and the lines of each of its entries.
 *
 * @param entries in order, each with the lines that it takes
 * @param total how many entries there are, typeset or not
 * @param order places of the entries, those first that are shown first where there is no room for all
 */
record Section(String heading, List<List<String>> entries, int total, List<Integer> order) {
    /** A blank line, the heading, and what tells how many are left out. */
    private static final int AROUND = 3;

    Section {
        entries = List.copyOf(entries);
        order = List.copyOf(order);
    }

    /** One whose first entries are shown where there is no room for all. */
    Section(String heading, List<List<String>> entries, int total) {
        this(heading, entries, total, IntStream.range(0, entries.size()).boxed().toList());
    }

    /** The same where those of the highest ranks are shown first, still in order. */
    Section ranked(List<Integer> ranks) {
        List<Integer> ranked = order.stream()
                .sorted(Comparator.comparing(ranks::get).reversed())
                .toList();
        return new Section(heading, entries, total, ranked);
    }

    /** Lines that it takes whole; none without entries. */
    int lines() {
        return entries.isEmpty()
                ? 0
                : AROUND + entries.stream().mapToInt(List::size).sum();
    }

    /** Writes as much of it as there is room for, and how many entries are left out; the first is cut where it alone is too long. */
    void write(Sheet sheet, int room) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        int most = Math.max(1, room - AROUND);
        TreeSet<Integer> shown = fitting(most);
        List<String> lines =
                shown.stream().flatMap(entry -> entries.get(entry).stream()).toList();
        sheet.heading(heading);
        for (String line : lines.subList(0, Math.min(lines.size(), most))) {
            sheet.line(line);
        }
        if (shown.size() < total) {
            sheet.more(total - shown.size());
        }
    }

    /** The entries that fit, one at least. */
    private TreeSet<Integer> fitting(int room) {
        TreeSet<Integer> shown = new TreeSet<>();
        int free = room;
        for (int entry : order) {
            free -= entries.get(entry).size();
            if (free < 0 && !shown.isEmpty()) {
                return shown;
            }
            shown.add(entry);
        }
        return shown;
    }
}
