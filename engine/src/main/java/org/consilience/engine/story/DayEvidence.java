package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Story;

/** What speaks for the day on which one undated report of a story was published. */
final class DayEvidence {
    /** Days before the first and after the last dated report that are tried. */
    private static final int MARGIN = 3;
    /** Words that mean the same day half a month later do not tell when they were written. */
    private static final int HALF_MONTH = 15;

    private final Reading undated;
    private final List<Reading> dated;
    private final Optional<Reading> nearest;
    private final Map<Reading, Double> likeness = new LinkedHashMap<>();

    DayEvidence(Story story, List<Sketch> sketches, int place) {
        this.undated = story.readings().get(place);
        List<Integer> others = IntStream.range(0, sketches.size())
                .filter(i -> sketches.get(i).day().isPresent())
                .boxed()
                .toList();
        this.dated = others.stream().map(story.readings()::get).toList();
        Sketch mine = sketches.get(place);
        others.forEach(i -> likeness.put(story.readings().get(i), Likeness.FITTED.of(mine, sketches.get(i))));
        this.nearest = dated.stream().max(Comparator.comparingDouble(this::standing));
    }

    /** The day the evidence is for, with the reason; none where no report of the story is dated. */
    Optional<Publication> publication() {
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        List<ToldTime> told = new ArrayList<>();
        dated.forEach(reading -> told.addAll(ToldTime.of(reading, day(reading))));
        LocalDate likeliest = day(nearest.get());
        Set<Span> fixed = fixed(likeliest);
        List<Match> best = List.of();
        for (LocalDate day : daysByDistance(likeliest)) {
            List<ToldTime> relative = ToldTime.of(undated, day).stream()
                    .filter(time -> time.isFirstReading()
                            && !fixed.contains(time.expression().span()))
                    .toList();
            List<Match> matches = Match.among(relative, told);
            if (weight(matches) > weight(best) + 1e-9) {
                best = matches;
                likeliest = day;
            }
        }
        Publication sameDay = inferred(day(nearest.get()), asNearest(nearest.get()));
        return Optional.of(
                best.isEmpty() ? sameDay : inferred(likeliest, best.get(0).why()));
    }

    /** How alike a report is, and those published within a day of it: one that is alike by chance stands alone. */
    private double standing(Reading reading) {
        double sum = 0;
        for (Map.Entry<Reading, Double> other : likeness.entrySet()) {
            long apart =
                    Math.abs(day(reading).toEpochDay() - day(other.getKey()).toEpochDay());
            sum += apart <= 1 ? Math.max(0, other.getValue()) : 0;
        }
        return sum / 2 + likeness.getOrDefault(reading, 0.0);
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

    /** The days that may be, the likeliest first: a tie goes to the day of the report that shares most. */
    private List<LocalDate> daysByDistance(LocalDate likeliest) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Reading reading : dated) {
            for (int i = -MARGIN; i <= MARGIN; i++) {
                days.add(day(reading).plusDays(i));
            }
        }
        return days.stream()
                .sorted(Comparator.comparingLong((LocalDate day) -> Math.abs(day.toEpochDay() - likeliest.toEpochDay()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double weight(List<Match> matches) {
        return matches.stream().mapToDouble(Match::weight).sum();
    }

    private static LocalDate day(Reading reading) {
        return reading.report()
                .masthead()
                .published()
                .map(published -> published.value().toLocalDate())
                .orElseThrow(() ->
                        new IllegalStateException("undated: " + reading.report().id()));
    }

    private static Publication inferred(LocalDate day, String why) {
        return new Publication(day.atStartOfDay(), Precision.DAY, Publication.Basis.INFERRED, why);
    }

    private static String asNearest(Reading nearest) {
        return "It shares most with the report of " + Match.name(nearest) + " of " + day(nearest)
                + ", and no time that it tells decides.";
    }
}
