package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Publication;

/** Tells a value that was overtaken from one that is disputed. */
final class Succession {
    private Succession() {}

    /** Whether each side begins to be told later than the one before, and is then not given up for it. */
    static boolean of(List<Side> sides) {
        return follow(
                sides,
                (before, after) ->
                        !before.isEmpty() && !after.isEmpty() && after.get(0).isAfter(before.get(0)));
    }

    /** Whether no side is known to be told before the one that it would follow. */
    static boolean mayBe(List<Side> sides) {
        return follow(
                sides,
                (before, after) ->
                        before.isEmpty() || after.isEmpty() || !after.get(0).isBefore(before.get(0)));
    }

    /** Whether the times of each side stand so to those of the one before. */
    private static boolean follow(List<Side> sides, BiPredicate<List<LocalDateTime>, List<LocalDateTime>> areInOrder) {
        return IntStream.range(1, sides.size())
                .allMatch(i -> areInOrder.test(times(sides.get(i - 1)), times(sides.get(i))));
    }

    /** When the reports that take a side were published, earliest first. */
    private static List<LocalDateTime> times(Side side) {
        return side.statements().stream()
                .flatMap(statement -> Stream.ofNullable(statement
                        .reading()
                        .report()
                        .masthead()
                        .published()
                        .map(Publication::instant)
                        .orElse(null)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
