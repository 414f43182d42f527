package org.consilience.engine.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.Span;

/**
 * How a report tells of days if it was published on a certain one: the weekday of its news was mostly that day or the day before, what it
 * tells of as past was before, what is planned comes after.
 */
final class OwnDays implements DaySign {
    /** Logarithms of how often the latest weekday told is as many days past. */
    private static final double[] PAST = {-0.92, -1.31, -1.77, -2.41, -3.5, -3.9, -3.9};
    /** The same of a weekday to come, and how much it counts. */
    private static final double[] COMING = {-1.39, -1.2, -1.61, -2.3, -2.81, -3.0, -3.22};

    private static final double COMING_WEIGHT = 0.4;
    /** What a day told as past that would be to come costs, or one planned that would be over; a few may be another year's. */
    private static final double BROKEN = -0.6;

    private static final int MOST_BROKEN = 2;

    private final Reading undated;
    private final Map<LocalDate, List<ToldTime>> told;
    private final Set<Span> fixed;

    /**
     * What it tells.
     *
     * @param told for each day that may be, the times told if it was published then
     * @param fixed the expressions that mean one day whenever it was published
     */
    OwnDays(Reading undated, Map<LocalDate, List<ToldTime>> told, Set<Span> fixed) {
        this.undated = undated;
        this.told = told;
        this.fixed = fixed;
    }

    @Override
    public double weigh(LocalDate day) {
        List<ToldTime> times = told.getOrDefault(day, List.of());
        return weekdays(day, times) + written(day, times);
    }

    private double weekdays(LocalDate day, List<ToldTime> times) {
        double past = Double.NEGATIVE_INFINITY;
        double coming = 0;
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (ToldTime time : times) {
            int ago = (int) (day.toEpochDay() - time.day().toEpochDay());
            if (isWeekday(time) && Math.abs(ago) < PAST.length) {
                if (ago >= 0) {
                    past = Math.max(past, PAST[ago]);
                } else if (seen.add(time.day().getDayOfWeek())) {
                    coming += COMING_WEIGHT * COMING[-ago];
                }
            }
        }
        return coming + (Double.isInfinite(past) ? 0 : past);
    }

    private boolean isWeekday(ToldTime time) {
        String name = time.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return !fixed.contains(time.expression().span()) && time.words().contains(name);
    }

    private double written(LocalDate day, List<ToldTime> times) {
        Set<Span> past = new HashSet<>();
        Set<Span> planned = new HashSet<>();
        for (ToldTime time : times) {
            Span words = time.expression().span();
            if (fixed.contains(words)) {
                Holds holds = time.claim().holds();
                if (holds == Holds.ASSERTED && time.day().isAfter(day) && isPast(words)) {
                    past.add(words);
                } else if (holds == Holds.PLANNED && time.day().isBefore(day)) {
                    planned.add(words);
                }
            }
        }
        return BROKEN * (Math.min(MOST_BROKEN, past.size()) + Math.min(MOST_BROKEN, planned.size()));
    }

    /** Said of a verb of the past: "was to end before July 26" is not over. */
    private boolean isPast(Span words) {
        return PastTense.isOfVerb(undated, words) && PastTense.governs(undated, words);
    }

    @Override
    public Optional<String> why(LocalDate day) {
        return Optional.empty();
    }
}
