package org.consilience.almanac.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.consilience.model.Precision;
import org.consilience.model.Publication;

/**
 * What relative expressions are counted from: when the text was published, and the day its dateline names.
 *
 * @param published when the text was published, absent where unknown
 * @param precision how much of {@code published} means something
 * @param dateline the day the report was sent, where its dateline says so; told days are counted from it
 * @param zone whose clock "local time" is, where known
 */
public record TimeAnchor(
        Optional<LocalDateTime> published, Precision precision, Optional<LocalDate> dateline, Optional<ZoneId> zone) {
    /** Where no place tells whose clock is meant. */
    public TimeAnchor(Optional<LocalDateTime> published, Precision precision, Optional<LocalDate> dateline) {
        this(published, precision, dateline, Optional.empty());
    }

    /** Nothing is known. */
    public static TimeAnchor none() {
        return new TimeAnchor(Optional.empty(), Precision.DAY, Optional.empty());
    }

    /** Published on that day. */
    public static TimeAnchor day(LocalDate day) {
        return new TimeAnchor(Optional.of(day.atStartOfDay()), Precision.DAY, Optional.empty());
    }

    /** Published then, told by the clock of where the report was sent. */
    public static TimeAnchor of(Publication publication, ZoneId clock) {
        Publication there = publication.by(clock);
        return of(there).in(clock);
    }

    /** Published then, by the clock of the statement. */
    public static TimeAnchor of(Publication publication) {
        return new TimeAnchor(Optional.of(publication.value()), publication.precision(), Optional.empty());
    }

    /** The same, sent from where that clock is kept. */
    public TimeAnchor in(ZoneId clock) {
        return new TimeAnchor(published, precision, dateline, Optional.of(clock));
    }

    public TimeAnchor withDateline(LocalDate day) {
        return new TimeAnchor(published, precision, Optional.of(day), zone);
    }

    /** The day that "today" means, where known to the day. */
    public Optional<LocalDate> today() {
        return dateline.or(() ->
                precision.compareTo(Precision.DAY) <= 0 ? published.map(LocalDateTime::toLocalDate) : Optional.empty());
    }
}
