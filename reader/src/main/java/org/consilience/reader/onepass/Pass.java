package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A text's scores after one pass of the model: each piece's taken from the window in which it stands best, so seams do not
 * show; and every window's own, for what concerns two pieces at once.
 */
final class Pass {
    private final Pieces pieces;
    private final Windows windows;
    private final List<Map<String, Grid>> own;
    private final Map<String, Grid> joined = new LinkedHashMap<>();

    Pass(Pieces pieces, Windows windows, Encoder encoder) {
        this.pieces = pieces;
        this.windows = windows;
        this.own = new ArrayList<>();
        for (int window = 0; window < windows.count(); window++) {
            own.add(encoder.run(pieces, windows.start(window), windows.end(window)));
        }
        for (Entry<String, Grid> entry : own.get(0).entrySet()) {
            if (!entry.getKey().equals("arcs")) {
                joined.put(
                        entry.getKey(),
                        Grid.empty(pieces.size(), entry.getValue().width()));
            }
        }
        join();
    }

    /** Pieces that stand together and are read from one window are taken over at once. */
    private void join() {
        int first = 0;
        while (first < pieces.size()) {
            int owner = windows.owner(first);
            int end = first + 1;
            while (end < pieces.size() && windows.owner(end) == owner) {
                end++;
            }
            for (Entry<String, Grid> entry : joined.entrySet()) {
                entry.getValue().copyRows(first, own(owner, entry.getKey()), row(owner, first), end - first);
            }
            first = end;
        }
    }

    Pieces pieces() {
        return pieces;
    }

    Windows windows() {
        return windows;
    }

    /** Scores of that name, a row for each piece of the text. */
    Grid scores(String name) {
        return named(joined, name);
    }

    /** Scores of that name in one window, with its marks. */
    Grid own(int window, String name) {
        return named(own.get(window), name);
    }

    /** The row of a piece in a window's own scores. */
    int row(int window, int piece) {
        return piece - windows.start(window) + 1;
    }

    private static Grid named(Map<String, Grid> grids, String name) {
        Grid grid = grids.get(name);
        if (grid == null) {
            throw new IllegalArgumentException("the model gives no " + name);
        }
        return grid;
    }
}
