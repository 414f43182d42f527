package org.consilience.model;

import java.util.List;

/**
 * What one report says, before any comparison.
 *
 * @param report what was read
 * @param syntax its structure
 * @param marks what was found in it
 * @param claims in order of the text; ids are unique in the report and, with the report's id, in the run
 * @param meanings a vector for each claim, in the same order
 */
public record Reading(Report report, Syntax syntax, Marks marks, List<Claim> claims, List<Vector> meanings) {
    public Reading {
        claims = List.copyOf(claims);
        meanings = List.copyOf(meanings);
        Require.that(claims.size() == meanings.size(), "claims and meanings differ in number", meanings.size());
    }

    /**
     * Spans with a meaning, each kind in order of the text.
     *
     * @param sayings everything that somebody is told to say, the attributions among it
     */
    public record Marks(
            List<Attribution> attributions,
            List<Saying> sayings,
            List<Event> events,
            List<TimeExpression> times,
            List<PlaceMention> places,
            List<NameMention> names) {
        public Marks {
            attributions = List.copyOf(attributions);
            sayings = List.copyOf(sayings);
            events = List.copyOf(events);
            times = List.copyOf(times);
            places = List.copyOf(places);
            names = List.copyOf(names);
        }

        /** Marks of a text in which nobody says anything, or nobody looked for it beyond attributions. */
        public Marks(
                List<Attribution> attributions,
                List<Event> events,
                List<TimeExpression> times,
                List<PlaceMention> places,
                List<NameMention> names) {
            this(attributions, List.of(), events, times, places, names);
        }
    }
}
