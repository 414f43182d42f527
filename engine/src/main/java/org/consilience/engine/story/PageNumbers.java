package org.consilience.engine.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;

/**
 * The numbers in the addresses of dated reports, which grow as an outlet publishes: an undated page lies between those numbered before and
 * after it.
 *
 * <p>On two corpora of news whose addresses bear days as well, a page is told to within a day and a half in nine cases of ten where the
 * pages about it are ten days apart, and in three of four where they are a month apart.
 */
final class PageNumbers {
    /** Share of neighbours that must stand in the order of their days for a series to tell anything. */
    private static final double ORDERED = 0.85;
    /** Days that the pages must be apart by which a pace is told. */
    private static final double PACE_BASE = 3;

    private static final double SECONDS_A_DAY = 86_400;
    private static final double LEAST_SPREAD = 0.65;
    /** Days by which it may be off for each day to the nearest page: between two pages, and beyond them. */
    private static final double BETWEEN = 0.1;

    private static final double BEYOND = 0.3;

    private final Map<String, NavigableMap<Long, Page>> series = new HashMap<>();

    /** The numbers of the dated reports among these. */
    PageNumbers(Collection<Reading> run) {
        for (Reading reading : run) {
            Report report = reading.report();
            Optional<Publication> stated = report.masthead()
                    .published()
                    .filter(known -> known.precision().compareTo(Precision.DAY) <= 0)
                    .filter(known -> known.doubt().isEmpty() && known.basis() != Publication.Basis.INFERRED);
            Optional<PageNumber> number = report.masthead().url().flatMap(PageNumber::of);
            if (stated.isPresent() && number.isPresent()) {
                series.computeIfAbsent(key(number.get()), fresh -> new TreeMap<>())
                        .putIfAbsent(
                                number.get().number(),
                                new Page(
                                        number.get().number(),
                                        time(stated.get()),
                                        stated.get().value().toLocalDate()));
            }
        }
        series.values().removeIf(pages -> !isOrdered(List.copyOf(pages.values())));
    }

    /** A page whose time is known, in days since 1970. */
    private record Page(long number, double time, LocalDate day) {
        @Override
        public String toString() {
            return number + " of " + day;
        }
    }

    private static String key(PageNumber number) {
        return number.host() + " " + number.series();
    }

    private static double time(Publication known) {
        return (known.precision() == Precision.DAY ? known.value().toLocalDate().atTime(LocalTime.NOON) : known.value())
                        .toEpochSecond(ZoneOffset.UTC)
                / SECONDS_A_DAY;
    }

    private static boolean isOrdered(List<Page> pages) {
        int ordered = 0;
        for (int i = 1; i < pages.size(); i++) {
            ordered += pages.get(i).time >= pages.get(i - 1).time - 1 ? 1 : 0;
        }
        return ordered >= ORDERED * (pages.size() - 1);
    }

    /** About when an undated report was made, by its number. */
    Optional<PageTime> about(Report report) {
        Optional<PageNumber> found = report.masthead().url().flatMap(PageNumber::of);
        return found.flatMap(mine -> Optional.ofNullable(series.get(key(mine))).flatMap(pages -> about(mine, pages)));
    }

    private static Optional<PageTime> about(PageNumber mine, NavigableMap<Long, Page> pages) {
        Entry<Long, Page> before = pages.floorEntry(mine.number());
        Entry<Long, Page> after = pages.ceilingEntry(mine.number());
        if (before != null && after != null) {
            return between(mine, before.getValue(), after.getValue());
        }
        return before != null
                ? beyond(mine, pages.descendingMap().values().iterator())
                : beyond(mine, pages.values().iterator());
    }

    private static Optional<PageTime> between(PageNumber mine, Page before, Page after) {
        if (after.time < before.time) {
            return Optional.empty();
        }
        double part = (double) (mine.number() - before.number) / Math.max(1, after.number - before.number);
        double time = before.time + part * (after.time - before.time);
        double near = Math.min(time - before.time, after.time - time);
        return Optional.of(new PageTime(
                time,
                LEAST_SPREAD + BETWEEN * near,
                "The number in its address at " + mine.host() + ", " + mine.number() + ", lies between " + before
                        + " and " + after + "."));
    }

    /** At the pace of the nearest pages that are as far apart as it is from them. */
    private static Optional<PageTime> beyond(PageNumber mine, Iterator<Page> outward) {
        Page near = outward.next();
        while (outward.hasNext()) {
            Page far = outward.next();
            double pace = (near.time - far.time) / (near.number - far.number);
            double away = pace * (mine.number() - near.number);
            double base = Math.abs(near.time - far.time);
            if (pace > 0 && base >= PACE_BASE && base >= Math.abs(away)) {
                return Optional.of(new PageTime(
                        near.time + away,
                        LEAST_SPREAD + BEYOND * Math.abs(away),
                        "The number in its address at " + mine.host() + ", " + mine.number()
                                + ", is that of some days " + (away > 0 ? "after " : "before ") + near
                                + ", at the pace since " + far + "."));
            }
        }
        return Optional.empty();
    }
}
