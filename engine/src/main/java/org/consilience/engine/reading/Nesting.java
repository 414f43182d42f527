package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.consilience.engine.reading.Sayings.Draft;
import org.consilience.model.CitedSource;
import org.consilience.model.Saying;

/** Which saying stands in which: each in the smallest that holds its cue and does not stand in it itself. */
final class Nesting {
    private final List<Draft> drafts;
    private final BiFunction<Draft, Optional<CitedSource>, Optional<CitedSource>> source;
    private final TreeMap<Integer, Integer> parents = new TreeMap<>();

    /**
     * @param source whom a saying's words name, where the second speaks
     */
    Nesting(List<Draft> drafts, BiFunction<Draft, Optional<CitedSource>, Optional<CitedSource>> source) {
        this.drafts = drafts;
        this.source = source;
        for (int i = 0; i < drafts.size(); i++) {
            int child = i;
            parent(i).ifPresent(parent -> parents.put(child, parent));
        }
    }

    private OptionalInt parent(int child) {
        OptionalInt parent = OptionalInt.empty();
        for (int i = 0; i < drafts.size(); i++) {
            boolean smaller = parent.isEmpty()
                    || drafts.get(i).reach() < drafts.get(parent.getAsInt()).reach();
            if (i != child && smaller && drafts.get(i).holds(drafts.get(child)) && !isWithin(i, child)) {
                parent = OptionalInt.of(i);
            }
        }
        return parent;
    }

    private boolean isWithin(int inner, int outer) {
        Integer at = inner;
        while (at != null && at != outer) {
            at = parents.get(at);
        }
        return at != null;
    }

    List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Integer parent = parents.get(i);
            OptionalInt within = parent == null ? OptionalInt.empty() : OptionalInt.of(parent);
            sayings.add(drafts.get(i).at(speaker(i), within));
        }
        return sayings;
    }

    private Optional<CitedSource> speaker(int saying) {
        Integer parent = parents.get(saying);
        Optional<CitedSource> outer = parent == null ? Optional.empty() : speaker(parent);
        return source.apply(drafts.get(saying), outer);
    }
}
