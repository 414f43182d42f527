package org.consilience.engine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Span;

/** What speaks for the day on which one undated report of a story was published, all signs weighed together for each day that may be. */
final class DayEvidence {
    /** Days before and after a dated report that are tried: every weekday. */
    private static final int MARGIN = 7;
    /** The most alike reports, about which days are tried and whose days are compared. */
    private static final int MOST = 40;
    /** Days from a dated report of the story to which its page's number may bring a report. */
    private static final int MONTH = 30;
    /** Words that mean the same day half a month later do not tell when they were written. */
    private static final int HALF_MONTH = 15;

    private final Reading undated;
    private final Function<LocalDate, List<ToldTime>> told;
    private final AlikeReports alike;
    private final DatedReports dated;
    private final Optional<PageTime> page;

    /**
     * What there is.
     *
     * @param page when it was made by its number, where that tells
     */
    DayEvidence(Reading undated, DatedReports dated, Optional<PageTime> page) {
        this.undated = undated;
        this.told = ToldTime.of(undated);
        this.alike = new AlikeReports(dated.sketch(undated), dated.reports());
        this.dated = dated;
        this.page = page;
    }

    /** The day the evidence is for and those that hold it in most cases, with the reason; none where nothing is known. */
    Optional<Publication> publication() {
        SortedSet<LocalDate> days = days();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<DaySign> signs = signs(days);
        DayChances chances = new DayChances(
                days, day -> signs.stream().mapToDouble(sign -> sign.weigh(day)).sum());
        LocalDate best = chances.best();
        return Optional.of(Publication.inferred(best, chances.window(best), why(best, signs, days)));
    }

    private List<DaySign> signs(SortedSet<LocalDate> days) {
        Map<LocalDate, List<ToldTime>> times = new TreeMap<>();
        days.forEach(day -> times.put(day, firstReadings(day)));
        Set<Span> fixed = fixed(days.first());
        List<DaySign> signs = new ArrayList<>();
        signs.add(new ToldDays(times, fixed, dated.told(alike.nearest(MOST))));
        signs.add(new OwnDays(undated, times, fixed));
        page.ifPresent(signs::add);
        if (!dated.reports().isEmpty()) {
            signs.add(alike);
        }
        return signs;
    }

    private List<ToldTime> firstReadings(LocalDate day) {
        return told.apply(day).stream().filter(ToldTime::isFirstReading).toList();
    }

    /** Expressions of the report that mean one day whenever it was written. */
    private Set<Span> fixed(LocalDate day) {
        Map<Span, LocalDate> later = new HashMap<>();
        firstReadings(day.plusDays(HALF_MONTH))
                .forEach(time -> later.put(time.expression().span(), time.day()));
        return firstReadings(day).stream()
                .filter(time -> time.day().equals(later.get(time.expression().span())))
                .map(time -> time.expression().span())
                .collect(Collectors.toSet());
    }

    /** The days that may be: those about the dated reports, and about the day that its page tells. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        alike.nearest(MOST).forEach(one -> addAbout(one.day(), days));
        page.filter(time -> days.isEmpty() || isNear(time.day())).ifPresent(time -> addAbout(time.day(), days));
        return days;
    }

    private boolean isNear(LocalDate day) {
        return dated.reports().stream().anyMatch(one -> Math.abs(ChronoUnit.DAYS.between(one.day(), day)) <= MONTH);
    }

    private static void addAbout(LocalDate day, Set<LocalDate> days) {
        day.minusDays(MARGIN).datesUntil(day.plusDays(MARGIN + 1)).forEach(days::add);
    }

    /** The sentence of what speaks most for the day, against the days that may be; words alike where nothing else does. */
    private static String why(LocalDate best, List<DaySign> signs, SortedSet<LocalDate> days) {
        return signs.stream()
                .filter(sign -> !(sign instanceof AlikeReports))
                .filter(sign -> sign.why(best).isPresent())
                .max(Comparator.comparingDouble(sign -> gain(sign, best, days)))
                .or(() -> signs.stream().reduce((first, last) -> last))
                .flatMap(sign -> sign.why(best))
                .orElse("The number in its address speaks for days about it.");
    }

    private static double gain(DaySign sign, LocalDate best, SortedSet<LocalDate> days) {
        return sign.weigh(best)
                - days.stream().mapToDouble(sign::weigh).average().orElse(0);
    }
}
