package org.consilience.reader.onepass;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Event;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;

/** A text as one pass of the model reads it. */
public final class Passage {
    private final Syntax syntax;
    private final List<Attribution> attributions;
    private final List<Event> events;
    private final Pieces pieces;
    private final Grid vectors;

    Passage(Syntax syntax, List<Attribution> attributions, List<Event> events, Pieces pieces, Grid vectors) {
        this.syntax = syntax;
        this.attributions = List.copyOf(attributions);
        this.events = List.copyOf(events);
        this.pieces = pieces;
        this.vectors = vectors;
    }

    /** Sentences, words, their relations, and names. */
    public Syntax syntax() {
        return syntax;
    }

    /** Who is said to have said what, in the order of the cues. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** The words that name events, in order, and how each is held. */
    public List<Event> events() {
        return events;
    }

    /** What a part of the text means, where it stands; all zeros where it has no words. */
    public Vector meaning(Span span) {
        int first = pieces.from(span.begin());
        int end = pieces.from(span.end());
        return Vector.of(first < end ? vectors.mean(first, end) : new float[vectors.width()]);
    }
}
