package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Publication;

/** Tells a value that was overtaken from one that is disputed. */
final class Succession {
    private Succession() {}

    /** Whether each side begins to be told later than the one before, and is then not given up for it. */
    static boolean of(List<Side> sides) {
        for (int i = 1; i < sides.size(); i++) {
            List<LocalDateTime> before = times(sides.get(i - 1));
            List<LocalDateTime> after = times(sides.get(i));
            if (before.isEmpty() || after.isEmpty() || !after.get(0).isAfter(before.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no side is known to be told before the one that it would follow. */
    static boolean mayBe(List<Side> sides) {
        for (int i = 1; i < sides.size(); i++) {
            List<LocalDateTime> before = times(sides.get(i - 1));
            List<LocalDateTime> after = times(sides.get(i));
            if (!before.isEmpty() && !after.isEmpty() && after.get(0).isBefore(before.get(0))) {
                return false;
            }
        }
        return true;
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
