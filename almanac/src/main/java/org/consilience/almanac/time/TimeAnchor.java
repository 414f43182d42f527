package org.consilience.almanac.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.consilience.model.Precision;
import org.consilience.model.Publication;

/**
 * What relative expressions are counted from: when the text was published, and the day its dateline names.
 *
 * <p>Hours are counted from the hour of publication where its clock is known, and from noon of the day where it is not: so "20 hours ago" is
 * of the day before, whatever the hour was most likely to be.
 *
 * @param published when the text was published, absent where unknown
 * @param precision how much of {@code published} means something
 * @param dateline the day the report was sent, where its dateline says so; told days are counted from it
 * @param zone whose clock "local time" is, where known
 * @param offset how far the clock of {@code published} is ahead of UTC, where known
 * @param ahead whether what is told was where the day after had begun: "on Tuesday", published on a Monday, is then no week ago
 */
public record TimeAnchor(
        Optional<LocalDateTime> published,
        Precision precision,
        Optional<LocalDate> dateline,
        Optional<ZoneId> zone,
        Optional<ZoneOffset> offset,
        boolean ahead) {
    private static final int WEEK = 7;
    /** Hours that the first clocks of the world are ahead of UTC. */
    private static final int FOREMOST = 14;

    /** Where nothing tells whose clock is meant. */
    public TimeAnchor(Optional<LocalDateTime> published, Precision precision, Optional<LocalDate> dateline) {
        this(published, precision, dateline, Optional.empty(), Optional.empty(), false);
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

    /**
     * Published then, by the clock of the statement. An hour by a clock that is not stated says no more than its day, and a day
     * concluded as one of many no more than what these share.
     */
    public static TimeAnchor of(Publication publication) {
        return new TimeAnchor(
                Optional.of(publication.value()),
                publication.window().flatMap(TimeAnchor::shared).orElseGet(() -> known(publication)),
                Optional.empty(),
                Optional.empty(),
                publication.offset(),
                false);
    }

    private static Precision known(Publication publication) {
        boolean hour = publication.precision().compareTo(Precision.DAY) < 0;
        return hour && publication.offset().isEmpty() ? Precision.DAY : publication.precision();
    }

    /** What the days of a window have in common, where no weekday tells them apart. */
    private static Optional<Precision> shared(Publication.Window window) {
        if (window.days() <= WEEK) {
            return Optional.empty();
        }
        boolean month = YearMonth.from(window.earliest()).equals(YearMonth.from(window.latest()));
        return Optional.of(month ? Precision.MONTH : Precision.YEAR);
    }

    /** The same, sent from where that clock is kept. */
    public TimeAnchor in(ZoneId clock) {
        return new TimeAnchor(published, precision, dateline, Optional.of(clock), offset, ahead);
    }

    /** The same, of what was where the day after had begun. */
    public TimeAnchor told(boolean ahead) {
        return new TimeAnchor(published, precision, dateline, zone, offset, ahead);
    }

    public TimeAnchor withDateline(LocalDate day) {
        return new TimeAnchor(published, precision, Optional.of(day), zone, offset, ahead);
    }

    /** The instant of publication, where it is known to the hour and by which clock. */
    Optional<LocalDateTime> hour() {
        return precision.compareTo(Precision.DAY) < 0 && offset.isPresent() ? published : Optional.empty();
    }

    /** The latest that it was anywhere when the text was published, where an hour is stated; an hour without a zone is taken for one in UTC. */
    Optional<LocalDateTime> latest() {
        return published
                .filter(then -> !then.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(then -> then.minusSeconds(
                        offset.map(ZoneOffset::getTotalSeconds).orElse(0)))
                .map(utc -> utc.plusHours(FOREMOST));
    }

    /** What hours are counted from: the hour of publication, or else noon of the day. */
    Optional<LocalDateTime> middle() {
        return hour().or(() -> today().map(day -> day.atTime(LocalTime.NOON)));
    }

    /** The day that "today" means, where known to the day. */
    public Optional<LocalDate> today() {
        return dateline.or(() ->
                precision.compareTo(Precision.DAY) <= 0 ? published.map(LocalDateTime::toLocalDate) : Optional.empty());
    }
}
