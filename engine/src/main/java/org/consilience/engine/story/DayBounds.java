package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.Holds;
import org.consilience.model.Publication.Window;
import org.consilience.model.Span;

/**
 * Between which days an undated report was published by what it tells itself: not before the latest day that it names and tells of as past,
 * and not after the earliest that it names and tells of as planned.
 *
 * @param earliest the day from which it may be
 * @param latest the day up to which it may be
 */
record DayBounds(LocalDate earliest, LocalDate latest) {
    /**
     * The bounds, as far as they allow a day that other reports speak for: "was to end on July 26" is told as past and is not over.
     *
     * @param told the times of the undated report
     * @param fixed the expressions that mean one day whenever it was published
     */
    static DayBounds of(List<ToldTime> told, Set<Span> fixed, LocalDate day) {
        LocalDate earliest = LocalDate.MIN;
        LocalDate latest = LocalDate.MAX;
        for (ToldTime time : told) {
            if (fixed.contains(time.expression().span()) && time.isFirstReading() && isWrittenDay(time)) {
                LocalDate named = time.day();
                if (isPast(time) && !named.isAfter(day) && named.isAfter(earliest)) {
                    earliest = named;
                } else if (isPlanned(time.claim()) && !named.isBefore(day) && named.isBefore(latest)) {
                    latest = named;
                }
            }
        }
        return new DayBounds(earliest, latest);
    }

    /** A day of a month, said of a verb; what a holiday's name means may be another year's. */
    private static boolean isWrittenDay(ToldTime time) {
        return time.words().chars().anyMatch(Character::isDigit)
                && PastTense.isOfVerb(time.reading(), time.expression().span());
    }

    private static boolean isPast(ToldTime time) {
        return time.claim().holds() == Holds.ASSERTED
                && PastTense.governs(time.reading(), time.expression().span());
    }

    private static boolean isPlanned(Claim claim) {
        return claim.holds() == Holds.PLANNED;
    }

    /** The days of a window that they allow; it holds the day that they were made for. */
    Window part(Window window) {
        return new Window(
                window.earliest().isBefore(earliest) ? earliest : window.earliest(),
                window.latest().isAfter(latest) ? latest : window.latest());
    }
}
