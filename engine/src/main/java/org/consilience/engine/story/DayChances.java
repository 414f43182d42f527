package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.consilience.model.Publication.Window;

/** How likely each day is that a report may have been published on; the chances sum to one. */
final class DayChances {
    /** What the days of an interval must sum to. */
    private static final double HELD = 0.85;
    /** How much the day itself counts beside what lies within a day of it. */
    private static final double ITSELF = 0.3;

    private final TreeMap<LocalDate, Double> chances = new TreeMap<>();

    /**
     * The chances.
     *
     * @param days that may be, one or more
     * @param weigh the logarithm of how likely one is, up to what all share
     */
    DayChances(SortedSet<LocalDate> days, ToDoubleFunction<LocalDate> weigh) {
        days.forEach(day -> chances.put(day, weigh.applyAsDouble(day)));
        double most =
                chances.values().stream().mapToDouble(weight -> weight).max().orElseThrow();
        chances.replaceAll((day, weight) -> Math.exp(weight - most));
        double all = chances.values().stream().mapToDouble(chance -> chance).sum();
        chances.replaceAll((day, chance) -> chance / all);
    }

    /** The day that is most likely right to within a day. */
    LocalDate best() {
        return chances.keySet().stream()
                .max(Comparator.comparingDouble(this::nearly).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double nearly(LocalDate day) {
        return of(day.minusDays(1)) + (1 + ITSELF) * of(day) + of(day.plusDays(1));
    }

    private double of(LocalDate day) {
        return chances.getOrDefault(day, 0.0);
    }

    /** The days about one that hold the report's in most cases. */
    Window window(LocalDate about) {
        LocalDate first = about;
        LocalDate last = about;
        double held = of(about);
        Iterator<LocalDate> before = about(chances.headMap(about, false).descendingMap());
        Iterator<LocalDate> after = about(chances.tailMap(about, false));
        LocalDate earlier = next(before, about);
        LocalDate later = next(after, about);
        while (held < HELD && (!earlier.equals(about) || !later.equals(about))) {
            boolean back = later.equals(about) || (!earlier.equals(about) && of(earlier) >= of(later));
            held += of(back ? earlier : later);
            if (back) {
                first = earlier;
                earlier = next(before, about);
            } else {
                last = later;
                later = next(after, about);
            }
        }
        return new Window(first, last);
    }

    private static Iterator<LocalDate> about(SortedMap<LocalDate, Double> days) {
        return days.keySet().iterator();
    }

    private static LocalDate next(Iterator<LocalDate> days, LocalDate none) {
        return days.hasNext() ? days.next() : none;
    }
}
