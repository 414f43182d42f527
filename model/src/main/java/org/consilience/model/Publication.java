package org.consilience.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a report was published, and how that is known.
 *
 * @param value by the clock it was stated in
 * @param precision how much of {@code value} means something; midnight in metadata usually means the day only
 * @param basis what the date rests on
 * @param why one sentence for a reader
 * @param offset how far that clock is ahead of UTC, where it was stated
 * @param doubt one sentence for a reader on what speaks against the date, where something does
 * @param window the days it may have been, where it is concluded and not stated
 */
public record Publication(
        LocalDateTime value,
        Precision precision,
        Basis basis,
        String why,
        Optional<ZoneOffset> offset,
        Optional<String> doubt,
        Optional<Window> window) {
    public Publication {
        Require.notBlank("why", why);
    }

    /** By a clock that is not stated, and with nothing against it. */
    public Publication(LocalDateTime value, Precision precision, Basis basis, String why) {
        this(value, precision, basis, why, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Concluded: some day of the window, this one most likely. */
    public static Publication inferred(LocalDate day, Window window, String why) {
        return new Publication(
                day.atStartOfDay(),
                Precision.DAY,
                Basis.INFERRED,
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.of(window));
    }

    /** The same by a clock so far ahead of UTC. */
    public Publication at(ZoneOffset clock) {
        return new Publication(value, precision, basis, why, Optional.of(clock), doubt, window);
    }

    /** The same instant by the clock of a zone; itself where its own clock or its hour is not stated. */
    public Publication by(ZoneId zone) {
        if (offset.isEmpty() || precision.compareTo(Precision.DAY) >= 0) {
            return this;
        }
        OffsetDateTime there =
                value.atOffset(offset.get()).atZoneSameInstant(zone).toOffsetDateTime();
        return new Publication(
                there.toLocalDateTime(), precision, basis, why, Optional.of(there.getOffset()), doubt, window);
    }

    /** The same, with what speaks against it. */
    public Publication doubted(String against) {
        return new Publication(value, precision, basis, why, offset, Optional.of(against), window);
    }

    /** In UTC where the clock was stated, or else as it stands: what reports are put in order by. */
    public LocalDateTime instant() {
        return offset.map(clock -> value.minusSeconds(clock.getTotalSeconds())).orElse(value);
    }

    /** The first and the last day that a report may have been published on, as far as others tell. */
    public record Window(LocalDate earliest, LocalDate latest) {
        public Window {
            Require.that(!latest.isBefore(earliest), "window ends before it begins", earliest + ".." + latest);
        }

        /** How many days, one or more. */
        public long days() {
            return latest.toEpochDay() - earliest.toEpochDay() + 1;
        }
    }

    /** What a publication time rests on. */
    public enum Basis {
        /** Metadata says so. */
        STATED,
        /** The text says so. */
        TEXT,
        /** Concluded from the other reports of the story. */
        INFERRED
    }
}
