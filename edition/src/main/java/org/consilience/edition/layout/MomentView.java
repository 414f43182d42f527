package org.consilience.edition.layout;

import org.consilience.model.Time;

/**
 * Something on the timeline.
 *
 * @param when as a reader says it, both readings where English leaves two open
 * @param time the interval, for drawing
 * @param held "planned", "possible", "denied", with what became of a plan; or empty
 * @param claims where it is told, and where what became of it, once a report; the first of many
 */
public record MomentView(String when, Time time, String text, String held, Listing<Reference> claims) {
    /** Number of reports that tell it. */
    public int reports() {
        return claims.total();
    }
}
