package org.consilience.model;

import java.util.List;

/**
 * The reports of one event.
 *
 * @param id named after its first report, so that it stays as reports are added
 * @param readings by publication time, then source; undated ones last
 */
public record Story(StoryId id, List<Reading> readings) {
    public Story {
        readings = List.copyOf(readings);
        Require.that(!readings.isEmpty(), "story without reports", id);
    }

    /** All claims, report by report. */
    public List<Claim> claims() {
        return readings.stream().flatMap(r -> r.claims().stream()).toList();
    }
}
