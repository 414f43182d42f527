package org.consilience.edition.export;

import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.consilience.model.Precision;
import org.consilience.model.Time;

/**
 * An interval as calendars put it: first and last, and how much of them means something.
 *
 * @param first instant
 * @param last instant
 * @param fields the finest that means something
 */
record Extent(LocalDateTime first, LocalDateTime last, Fields fields) {
    /** What of a date is written, finest first. */
    enum Fields {
        MINUTE,
        DAY,
        MONTH,
        YEAR
    }

    static Extent of(Time time) {
        return new Extent(time.earliest(), time.latest(), fields(time));
    }

    private static Fields fields(Time time) {
        LocalDateTime first = time.earliest();
        LocalDateTime last = time.latest();
        if (time.precision().compareTo(Precision.DAY) < 0) {
            return Fields.MINUTE;
        }
        boolean months = first.getDayOfMonth() == 1
                && last.toLocalDate().equals(last.toLocalDate().with(TemporalAdjusters.lastDayOfMonth()));
        if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return Fields.YEAR;
        }
        return months ? Fields.MONTH : Fields.DAY;
    }

    /** Whether first and last differ in what is written. */
    boolean isLonger() {
        return switch (fields) {
            case MINUTE ->
                !first.withSecond(0).withNano(0).equals(last.withSecond(0).withNano(0));
            case DAY -> !first.toLocalDate().equals(last.toLocalDate());
            case MONTH -> first.getYear() != last.getYear() || first.getMonthValue() != last.getMonthValue();
            case YEAR -> first.getYear() != last.getYear();
        };
    }
}
