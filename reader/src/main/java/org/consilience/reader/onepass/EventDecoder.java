package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Span;

/**
 * Reads the words that name events off a pass, and how each is held.
 *
 * <p>The model gives a number from -3 (certainly did not happen) to 3 (certainly did), as the UW factuality corpus has it.
 * It does not tell what is planned from what is possible; whoever knows the grammar around the word may.
 */
final class EventDecoder {
    private static final int NAMES_EVENT = 0;
    private static final int HELD = 1;
    private static final double MOST = 3;
    private static final float FACT = 1.5f;
    private static final float DENIAL = -0.75f;

    private EventDecoder() {}

    static List<Event> events(Pass pass) {
        Grid scores = pass.scores("events");
        Pieces pieces = pass.pieces();
        List<Event> events = new ArrayList<>();
        for (int unit = 0; unit < pieces.unitCount(); unit++) {
            int piece = pieces.opening(unit);
            if (scores.at(piece, NAMES_EVENT) > 0) {
                events.add(new Event(pieces.span(unit, unit), holds(scores.at(piece, HELD))));
            }
        }
        return events;
    }

    /** How what the span's first word names is held, -3 to 3. */
    static double factuality(Pass pass, Span span) {
        int piece = pass.pieces().from(span.begin());
        return piece < pass.pieces().size() && pass.pieces().at(piece).begin() < span.end()
                ? Math.max(-MOST, Math.min(MOST, pass.scores("events").at(piece, HELD)))
                : 0;
    }

    private static Holds holds(float held) {
        if (held >= FACT) {
            return Holds.ASSERTED;
        }
        return held <= DENIAL ? Holds.DENIED : Holds.POSSIBLE;
    }
}
