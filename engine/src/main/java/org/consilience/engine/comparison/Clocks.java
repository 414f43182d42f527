package org.consilience.engine.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.consilience.model.Precision;
import org.consilience.model.Time;

/**
 * The instants that a story's times mean, as keys: noon GMT and noon in New York are two, noon GMT and eight in New York one.
 *
 * <p>A time by a clock that nobody names is the instant at which the only named clock of the story shows the same, or else what it shows.
 */
final class Clocks {
    /** For each time as shown, the instants at which named clocks show it. */
    private final Map<String, TreeSet<String>> shown = new HashMap<>();

    Clocks(Iterable<Time> times) {
        for (Time time : times) {
            instant(time)
                    .ifPresent(instant -> shown.computeIfAbsent(wall(time), wall -> new TreeSet<>())
                            .add(instant));
        }
    }

    /** The same for times that mean the same. */
    String key(Time time) {
        TreeSet<String> named = shown.getOrDefault(wall(time), new TreeSet<>());
        return instant(time).orElseGet(() -> named.size() == 1 ? named.first() : wall(time));
    }

    private static String wall(Time time) {
        return time.earliest() + " " + time.latest();
    }

    private static Optional<String> instant(Time time) {
        return time.offset()
                .filter(offset -> time.precision().compareTo(Precision.DAY) < 0)
                .map(offset -> time.earliest().minusSeconds(offset.getTotalSeconds()) + " "
                        + time.latest().minusSeconds(offset.getTotalSeconds()) + " UTC");
    }
}
