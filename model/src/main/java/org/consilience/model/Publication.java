package org.consilience.model;

import java.time.LocalDateTime;

/**
 * When a report was published, and how that is known.
 *
 * @param value in the zone it was stated in; UTC where the zone was stated as an offset
 * @param precision how much of {@code value} means something; midnight in metadata usually means the day only
 * @param basis what the date rests on
 * @param why one sentence for a reader
 */
public record Publication(LocalDateTime value, Precision precision, Basis basis, String why) {
    public Publication {
        Require.notBlank("why", why);
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
