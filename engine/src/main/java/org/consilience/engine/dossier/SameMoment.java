package org.consilience.engine.dossier;

import java.time.Duration;
import org.consilience.model.Claim;
import org.consilience.model.Precision;
import org.consilience.model.Time;

/** Whether two claims tell of one moment: the same time and much the same words or meaning; the finer the time, the less alike they need be. */
final class SameMoment {
    private static final double SAME_WORDS = 0.5;
    private static final double ON_ONE_DAY = 0.85;
    private static final double IN_ONE_PART_OF_A_DAY = 0.7;
    /** On the gold stories, what is told of one quarter of an hour is one event from here up. */
    private static final double AT_ONE_HOUR = 0.5;

    private static final Duration ABOUT = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Clippings clippings;

    SameMoment(Clippings clippings) {
        this.clippings = clippings;
    }

    boolean is(Claim one, Time when, Claim other, Time that) {
        double enough = isHour(when) && isHour(that)
                ? AT_ONE_HOUR
                : isPart(when) && isPart(that) ? IN_ONE_PART_OF_A_DAY : ON_ONE_DAY;
        return isNear(when, that)
                && (clippings.likeness(one, other) >= enough
                        || Vocabulary.likeness(clippings.words(one), clippings.words(other)) >= SAME_WORDS);
    }

    /** Whether the times meet, or are hours a few minutes apart: "5:58" and "around 6". */
    private static boolean isNear(Time when, Time other) {
        if (when.meets(other)) {
            return true;
        }
        Time that = other.byClockOf(when);
        return isHour(when)
                && isHour(that)
                && Duration.between(when.earliest(), that.earliest()).abs().compareTo(ABOUT) <= 0;
    }

    private static boolean isPart(Time time) {
        return time.precision().compareTo(Precision.DAY) < 0;
    }

    private static boolean isHour(Time time) {
        return isPart(time) && Duration.between(time.earliest(), time.latest()).compareTo(HOUR) <= 0;
    }
}
