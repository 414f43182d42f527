package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;

/** Which reports were published the day before what they tell, by the calendar of where it happened. */
final class DaysAhead {
    /** TIMEX3's evening and night, without their day. */
    private static final Set<String> NIGHTS = Set.of("TEV", "TNI");

    private final List<Reading> readings;

    DaysAhead(Story story) {
        this.readings = story.readings();
    }

    /**
     * Those whose weekday of the day after is told as that day by others, more often than as the one of the week before; or, where others do not
     * tell, that tell of the evening or night of their own day as past.
     */
    Set<ReportId> reports() {
        List<Open> open = readings.stream()
                .map(reading -> new Open(reading, open(reading)))
                .filter(each -> !each.times().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        Set<ReportId> ahead = new LinkedHashSet<>();
        List<ToldTime> known = open.isEmpty() ? List.of() : certain();
        List<Open> settled = settled(open, known);
        while (!settled.isEmpty()) {
            for (Open each : settled) {
                ahead.add(each.reading().report().id());
                each.times().stream().filter(time -> !time.isFirstReading()).forEach(known::add);
            }
            open.removeAll(settled);
            settled = settled(open, known);
        }
        return ahead;
    }

    /** A report and those of its times that may be of the day after, in both readings. */
    private record Open(Reading reading, List<ToldTime> times) {}

    private static List<Open> settled(List<Open> open, List<ToldTime> known) {
        return open.stream()
                .filter(each -> isAhead(each.reading(), each.times(), known))
                .toList();
    }

    private static boolean isAhead(Reading reading, List<ToldTime> open, List<ToldTime> known) {
        double coming = 0;
        double past = 0;
        for (Match match : Match.among(open, known)) {
            if (match.dated().reading().report().id().equals(reading.report().id())) {
                continue;
            }
            if (match.undated().isFirstReading()) {
                past += match.weight();
            } else {
                coming += match.weight();
            }
        }
        return coming > past || (coming == 0 && past == 0 && hasSeenNight(reading));
    }

    /** Whether it tells of its own day's evening or night as past, so that the day was over where that was. */
    private static boolean hasSeenNight(Reading reading) {
        String day = reading.report().masthead().day().map(LocalDate::toString).orElse("");
        return reading.claims().stream()
                .filter(claim -> claim.holds() == Holds.ASSERTED)
                .flatMap(claim -> claim.details().when().stream())
                .filter(when -> NIGHTS.contains(when.value().replace(day, "")))
                .anyMatch(when -> PastTense.governs(reading, when.span()));
    }

    /** The times of a report whose other reading is the day after its publication, in both readings. */
    private static List<ToldTime> open(Reading reading) {
        return reading.report().masthead().day().stream()
                .flatMap(day -> ToldTime.of(reading, day).stream()
                        .filter(time -> time.expression()
                                .other()
                                .filter(other -> other.earliest().toLocalDate().equals(day.plusDays(1)))
                                .isPresent()))
                .toList();
    }

    /** The times of all reports that have one reading only. */
    private List<ToldTime> certain() {
        List<ToldTime> certain = new ArrayList<>();
        for (Reading reading : readings) {
            reading.report()
                    .masthead()
                    .day()
                    .ifPresent(day -> ToldTime.of(reading, day).stream()
                            .filter(time -> time.expression().other().isEmpty())
                            .forEach(certain::add));
        }
        return certain;
    }
}
