package org.consilience.edition.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.consilience.edition.layout.Dates;
import org.consilience.edition.layout.MomentView;

/**
 * Moments over one scale, each with a bar from the earliest to the latest it may have been.
 *
 * @param heading what these moments have in common
 * @param open whether it is unfolded at first
 * @param scale the first day, one between and the last
 * @param rows by time
 */
public record TimelineChart(String heading, boolean open, List<String> scale, List<Row> rows) {
    /** Length of a chart in the units of {@link Row}. */
    public static final int WIDTH = 1000;

    private static final int THINNEST = 6;
    private static final int FEW = 12;
    private static final long APART_DAYS = 45;
    /** What is told of the day before and after an event is told of it. */
    private static final long AROUND_HOURS = 36;

    public TimelineChart {
        scale = List.copyOf(scale);
        rows = List.copyOf(rows);
    }

    /** A moment and where its bar begins and how long it is. */
    public record Row(MomentView moment, int begin, int length) {}

    /** The event itself, what one report alone tells of it where that is much, and what lies further off. */
    static List<TimelineChart> of(List<MomentView> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        LocalDateTime core = core(moments);
        Predicate<MomentView> near = moment -> isNear(moment, core);
        List<MomentView> event = moments.stream().filter(near).toList();
        List<MomentView> others = moments.stream().filter(near.negate()).toList();
        List<MomentView> shared =
                event.stream().filter(moment -> moment.reports() > 1).toList();
        List<MomentView> alone =
                event.stream().filter(moment -> moment.reports() <= 1).toList();
        List<TimelineChart> charts = new ArrayList<>();
        if (event.size() <= FEW || shared.isEmpty()) {
            add(charts, "", true, event, event);
        } else {
            add(charts, "", true, shared, event);
            add(charts, "Told by one report alone", false, alone, event);
        }
        add(charts, "Further off", false, others, others);
        return charts;
    }

    private static void add(
            List<TimelineChart> charts, String heading, boolean open, List<MomentView> shown, List<MomentView> scaled) {
        if (!shown.isEmpty()) {
            charts.add(chart(heading, open, shown, scaled));
        }
    }

    /** The middle of the moment with most told around it, what several reports tell before all; of equals the latest. */
    private static LocalDateTime core(List<MomentView> moments) {
        LocalDateTime core = middle(moments.get(0));
        double most = -1;
        for (MomentView moment : moments) {
            LocalDateTime middle = middle(moment);
            double told = moments.stream()
                    .filter(other -> Math.abs(ChronoUnit.HOURS.between(middle(other), middle)) <= AROUND_HOURS)
                    .mapToDouble(TimelineChart::weight)
                    .sum();
            if (told > most || (told == most && middle.isAfter(core))) {
                most = told;
                core = middle;
            }
        }
        return core;
    }

    /** A long time is told about a background: what happened has a day. */
    private static double weight(MomentView moment) {
        long days = 1
                + ChronoUnit.DAYS.between(
                        moment.time().earliest(), moment.time().latest());
        return moment.reports() * moment.reports() * Math.sqrt(moment.reports()) / days;
    }

    private static LocalDateTime middle(MomentView moment) {
        LocalDateTime earliest = moment.time().earliest();
        return earliest.plusSeconds(
                ChronoUnit.SECONDS.between(earliest, moment.time().latest()) / 2);
    }

    private static boolean isNear(MomentView moment, LocalDateTime core) {
        return Math.abs(ChronoUnit.DAYS.between(moment.time().earliest(), core)) <= APART_DAYS
                && Math.abs(ChronoUnit.DAYS.between(moment.time().latest(), core)) <= APART_DAYS;
    }

    private static TimelineChart chart(String heading, boolean open, List<MomentView> shown, List<MomentView> scaled) {
        LocalDateTime first = scaled.stream()
                .map(moment -> moment.time().earliest())
                .min(LocalDateTime::compareTo)
                .orElseThrow()
                .toLocalDate()
                .atStartOfDay();
        LocalDateTime last = scaled.stream()
                .map(moment -> moment.time().latest())
                .max(LocalDateTime::compareTo)
                .orElseThrow()
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay();
        List<Row> rows = shown.stream().map(moment -> row(moment, first, last)).toList();
        return new TimelineChart(heading, open, scale(first.toLocalDate(), last.toLocalDate()), rows);
    }

    private static List<String> scale(LocalDate first, LocalDate end) {
        LocalDate last = end.minusDays(1);
        long days = ChronoUnit.DAYS.between(first, last);
        LocalDate between = first.plusDays(days / 2);
        return days == 0
                ? List.of(day(first))
                : days == 1 ? List.of(day(first), day(last)) : List.of(day(first), day(between), day(last));
    }

    private static String day(LocalDate day) {
        return Dates.between(day, day);
    }

    private static Row row(MomentView moment, LocalDateTime first, LocalDateTime last) {
        double whole = Math.max(1, ChronoUnit.SECONDS.between(first, last));
        double begin = ChronoUnit.SECONDS.between(first, moment.time().earliest()) / whole;
        double end = ChronoUnit.SECONDS.between(first, moment.time().latest()) / whole;
        int length = Math.max(THINNEST, (int) Math.round((end - begin) * WIDTH));
        int at = Math.min((int) Math.round(begin * WIDTH), WIDTH - THINNEST);
        return new Row(moment, at, Math.min(length, WIDTH - at));
    }
}
