package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consilience.model.Publication;
import org.consilience.model.Publication.Window;
import org.consilience.model.Reading;
import org.consilience.model.Span;

/** What speaks for the day on which one undated report of a story was published, and which other days that leaves open. */
final class DayEvidence {
    /** Days before the first and after the last dated report that are tried. */
    private static final int MARGIN = 3;
    /** Days of a story up to which every one is tried. */
    private static final int MANY = 60;
    /** Words that mean the same day half a month later do not tell when they were written. */
    private static final int HALF_MONTH = 15;

    private static final double LEAST = 1e-9;

    private final Reading undated;
    private final List<Reading> dated;
    private final Nearness nearness;
    private final Optional<Reading> nearest;

    /**
     * What there is.
     *
     * @param place of the report in its story
     */
    DayEvidence(Reading undated, Nearness nearness, int place) {
        this.undated = undated;
        this.nearness = nearness;
        this.dated = nearness.others(place);
        this.nearest = nearness.nearest(place);
    }

    /** The day the evidence is for and those that it allows, with the reason; none where no report of the story is dated. */
    Optional<Publication> publication() {
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate near = Nearness.day(nearest.get());
        Set<Span> fixed = fixed(near);
        Map<LocalDate, List<Match>> matches = matches(fixed);
        double most =
                matches.values().stream().mapToDouble(DayEvidence::weight).max().orElse(0);
        if (most <= LEAST) {
            return Optional.of(asNearest(nearest.get(), bounds(near, fixed)));
        }
        Predicate<LocalDate> decides = day -> weight(matches.getOrDefault(day, List.of())) > most - LEAST;
        LocalDate best = matches.keySet().stream()
                .filter(decides)
                .min(Comparator.comparingLong((LocalDate day) -> apart(day, near))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(near);
        Window window = bounds(best, fixed).part(run(best, decides));
        return Optional.of(Publication.inferred(
                best, window, matches.getOrDefault(best, List.of()).get(0).why()));
    }

    /** What speaks for each day that may be. */
    private Map<LocalDate, List<Match>> matches(Set<Span> fixed) {
        List<ToldTime> told = new ArrayList<>();
        dated.forEach(reading -> told.addAll(ToldTime.of(reading, Nearness.day(reading))));
        Map<LocalDate, List<Match>> matches = new TreeMap<>();
        for (LocalDate day : days()) {
            List<ToldTime> relative = ToldTime.of(undated, day).stream()
                    .filter(time -> time.isFirstReading()
                            && !fixed.contains(time.expression().span()))
                    .toList();
            matches.put(day, Match.among(relative, told));
        }
        return matches;
    }

    /** The days about one that have something, without a gap. */
    private static Window run(LocalDate about, Predicate<LocalDate> has) {
        LocalDate first = about;
        LocalDate last = about;
        while (has.test(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        while (has.test(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return new Window(first, last);
    }

    /** What the report tells itself, as far as it allows the day. */
    private DayBounds bounds(LocalDate day, Set<Span> fixed) {
        return DayBounds.of(ToldTime.of(undated, day), fixed, day);
    }

    /** Expressions of the undated report that mean one day whenever it was written. */
    private Set<Span> fixed(LocalDate day) {
        Map<Span, LocalDate> later = new HashMap<>();
        ToldTime.of(undated, day.plusDays(HALF_MONTH))
                .forEach(time -> later.put(time.expression().span(), time.day()));
        return ToldTime.of(undated, day).stream()
                .filter(time -> time.day().equals(later.get(time.expression().span())))
                .map(time -> time.expression().span())
                .collect(Collectors.toSet());
    }

    /** The days that may be: all in a story of some weeks, and in a longer one those about the dated reports. */
    private List<LocalDate> days() {
        List<LocalDate> known = dated.stream().map(Nearness::day).sorted().toList();
        LocalDate first = known.get(0).minusDays(MARGIN);
        LocalDate last = known.get(known.size() - 1).plusDays(MARGIN);
        boolean few = apart(first, last) <= MANY;
        return first.datesUntil(last.plusDays(1))
                .filter(day -> few || known.stream().anyMatch(other -> apart(day, other) <= MARGIN))
                .toList();
    }

    private static double weight(List<Match> matches) {
        return matches.stream().mapToDouble(Match::weight).sum();
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** The day of the most alike report, and as many to either side as such reports are apart in this story. */
    private Publication asNearest(Reading near, DayBounds bounds) {
        LocalDate day = Nearness.day(near);
        long spread = Math.max(1, nearness.spread());
        return Publication.inferred(
                day,
                bounds.part(new Window(day.minusDays(spread), day.plusDays(spread))),
                "It shares most with the report of " + Match.name(near) + " of " + day
                        + ", and no time that it tells decides; such reports are up to " + spread
                        + (spread == 1 ? " day" : " days") + " apart in this story.");
    }
}
