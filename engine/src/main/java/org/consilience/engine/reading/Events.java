package org.consilience.engine.reading;

import java.util.List;
import org.consilience.model.Event;

/** The words of a text that name an event or state, as the reading model draws them, each held as the words around it say. */
final class Events {
    private Events() {}

    static List<Event> held(Grammar grammar, List<Event> drawn, Certainty certainty) {
        return drawn.stream()
                .map(event -> new Event(
                        event.span(),
                        certainty.event(grammar.tokenAt(event.span().begin()), event.holds())))
                .toList();
    }
}
