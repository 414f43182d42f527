package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Event;

/** The words of a text that name an event or state: its verbs, and what a copula makes a statement of. */
final class Events {
    private final Grammar grammar;
    private final Certainty certainty;

    Events(Grammar grammar) {
        this.grammar = grammar;
        this.certainty = new Certainty(grammar);
    }

    List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < grammar.size(); i++) {
            if (grammar.isUpos(i, "VERB") || grammar.child(i, "cop") != NONE) {
                events.add(new Event(grammar.token(i).span(), certainty.of(i)));
            }
        }
        return events;
    }
}
