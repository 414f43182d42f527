package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Amount;

/** The amounts that a statement gives, by what they count or measure. */
record Tally(Map<String, List<Amount>> amounts) {
    static Tally of(Statement statement) {
        Map<String, List<Amount>> amounts = new TreeMap<>();
        for (Amount amount : statement.claim().details().amounts()) {
            Count count = Count.of(statement, amount);
            if (!count.partial()) {
                amounts.computeIfAbsent(count.sort(), sort -> new ArrayList<>()).add(amount);
            }
        }
        return new Tally(amounts);
    }

    /** Whether both give amounts of one sort of which no two can be one. */
    boolean contradicts(Tally other) {
        for (Map.Entry<String, List<Amount>> mine : amounts.entrySet()) {
            List<Amount> theirs = other.amounts.getOrDefault(mine.getKey(), List.of());
            boolean apart = mine.getValue().stream()
                    .noneMatch(one -> theirs.stream().anyMatch(two -> Values.canBeOne(one, two)));
            if (!theirs.isEmpty() && apart) {
                return true;
            }
        }
        return false;
    }
}
