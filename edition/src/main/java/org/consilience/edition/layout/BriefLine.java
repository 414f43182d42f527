package org.consilience.edition.layout;

import java.util.List;

/** A line of the brief and the points it rests on. */
public record BriefLine(String text, List<Reference> points) {
    public BriefLine {
        points = List.copyOf(points);
    }
}
