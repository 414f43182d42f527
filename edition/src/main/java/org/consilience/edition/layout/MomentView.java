package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Time;

/**
 * Something on the timeline.
 *
 * @param when as a reader says it, both readings where English leaves two open
 * @param time the interval, for drawing
 * @param held "planned", "possible", "denied", with what became of a plan; or empty
 * @param claims where it is told, and where what became of it, by report
 */
public record MomentView(String when, Time time, String text, String held, List<Reference> claims) {
    public MomentView {
        claims = List.copyOf(claims);
    }

    /** Number of reports that tell it. */
    public long reports() {
        return claims.stream().map(Reference::label).distinct().count();
    }
}
