package org.consilience.almanac.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.consilience.model.TimeExpression;

/**
 * How long something takes.
 *
 * @param count how many units, the lesser where two are named; zero where not told
 * @param unit what is counted
 */
record Length(double count, Unit unit) implements Meaning {
    @Override
    public Outcome from(Bearings bearings) {
        return new Outcome(TimeExpression.Type.DURATION, value(), Optional.empty());
    }

    boolean isVague() {
        return count == 0;
    }

    /** TIMEX3's value: {@code P3D}, {@code P2Y6M}, {@code PXW}. */
    String value() {
        if (isVague()) {
            return unit.duration("X");
        }
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            return Unit.YEAR.duration(plain(count * (unit == Unit.DECADE ? 10 : 100)));
        }
        if (unit == Unit.WEEKEND || unit == Unit.FORTNIGHT) {
            return unit == Unit.WEEKEND ? "P" + plain(count * 2) + "D" : "P" + plain(count * 2) + "W";
        }
        long whole = (long) count;
        long parts = Math.round((count - whole) * perNext());
        if (parts == 0 || perNext() == 0) {
            return unit.duration(plain(count));
        }
        String rest = parts + nextLetter();
        return whole == 0 ? (unit.isClock() ? "PT" : "P") + rest : unit.duration(Long.toString(whole)) + rest;
    }

    private int perNext() {
        return switch (unit) {
            case YEAR -> 12;
            case HOUR, MINUTE -> 60;
            default -> 0;
        };
    }

    private String nextLetter() {
        return unit == Unit.MINUTE ? "S" : "M";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** The day that is so long after, or before where {@code sign} is -1. */
    LocalDate from(LocalDate day, int sign) {
        LocalDate whole = Periods.plus(day, unit, sign * (long) count);
        double rest = count - Math.floor(count);
        return rest == 0 || perNext() != 12 ? whole : whole.plusMonths(Math.round(sign * rest * 12));
    }

    /** The instant that is so long after, or before. */
    LocalDateTime from(LocalDateTime instant, int sign) {
        return switch (unit) {
            case SECOND -> instant.plusSeconds(Math.round(sign * count));
            case MINUTE -> instant.plusSeconds(Math.round(sign * count * 60));
            case HOUR -> instant.plusMinutes(Math.round(sign * count * 60));
            default -> from(instant.toLocalDate(), sign).atTime(instant.toLocalTime());
        };
    }
}
