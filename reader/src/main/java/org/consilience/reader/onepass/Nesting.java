package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.consilience.model.Attribution;
import org.consilience.model.Span;

/** Which attribution stands within the content of which other: the one with the shortest content around its cue. */
final class Nesting {
    private Nesting() {}

    static List<Attribution> nested(List<Attribution> attributions) {
        List<Attribution> nested = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            nested.add(new Attribution(one.source(), one.cue(), one.content(), around(i, attributions)));
        }
        return nested;
    }

    private static OptionalInt around(int index, List<Attribution> attributions) {
        Span cue = attributions.get(index).cue().get(0);
        int best = -1;
        for (int other = 0; other < attributions.size(); other++) {
            Attribution outer = attributions.get(other);
            boolean holds = outer.content().stream().anyMatch(part -> part.contains(cue));
            if (other != index && holds && !inside(attributions, other, index)) {
                best = best < 0 || size(outer) < size(attributions.get(best)) ? other : best;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Whether two stand in each other; then neither is within the other. */
    private static boolean inside(List<Attribution> attributions, int inner, int outer) {
        Span cue = attributions.get(inner).cue().get(0);
        return attributions.get(outer).content().stream().anyMatch(part -> part.contains(cue));
    }

    private static int size(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
