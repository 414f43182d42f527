package org.consilience.engine.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.CitedSource;

/**
 * Whom each source was talking to: what somebody who "told the newspaper" goes on to say in the paragraphs after it, the
 * newspaper was told too.
 */
final class Interviews {
    /** Paragraphs over which a talk goes on unless its source is heard in between. */
    private static final int MEMORY = 2;

    private final String text;
    private final Map<String, Talk> talks = new HashMap<>();

    Interviews(String text) {
        this.text = text;
    }

    /** Notes that the source told the outlet what the utterance says. */
    void told(CitedSource source, CitedSource outlet, Utterance utterance) {
        talks.put(source.name(), new Talk(outlet, utterance.cue().end()));
    }

    /** The outlet that the source was talking to shortly before the utterance, and still is. */
    Optional<CitedSource> goingOn(CitedSource source, Utterance utterance) {
        Talk talk = talks.get(source.name());
        if (talk == null
                || !utterance.kind().takesQuotation()
                || !isNear(talk.end(), utterance.cue().begin())) {
            return Optional.empty();
        }
        talks.put(
                source.name(),
                new Talk(talk.outlet(), Math.max(talk.end(), utterance.cue().end())));
        return Optional.of(talk.outlet());
    }

    private boolean isNear(int from, int to) {
        return from <= to
                && text.substring(from, to)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        <= MEMORY + 1;
    }

    private record Talk(CitedSource outlet, int end) {}
}
