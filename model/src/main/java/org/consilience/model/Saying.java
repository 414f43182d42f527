package org.consilience.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words by which a text tells that somebody says, thinks or wants something, or does not, or will: "announced", "the report by".
 *
 * <p>Every attribution is one; others have no content of their own, or a noun phrase alone.
 *
 * @param cue the words that name it
 * @param source who says it, and the words that tell; empty where nobody is named
 * @param content what is said, in order of the text; empty where that is not told
 * @param within index of the saying in whose content this one stands
 */
public record Saying(Span cue, Optional<CitedSource> source, List<Span> content, OptionalInt within) {
    public Saying {
        content = List.copyOf(content);
    }

    /**
     * Whom it comes through, outermost first and its own source last; empty for a link that nobody is named for. Whoever tells of
     * a thought or word of their own is one link.
     */
    public static List<Optional<CitedSource>> chain(List<Saying> sayings, int saying) {
        List<Optional<CitedSource>> outward =
                new ArrayList<>(List.of(sayings.get(saying).source()));
        OptionalInt at = sayings.get(saying).within();
        while (at.isPresent()) {
            Saying outer = sayings.get(at.getAsInt());
            boolean again = outward.size() > 1 && isSame(outward.get(outward.size() - 1), outer.source());
            if (!again) {
                outward.add(outer.source());
            }
            at = outer.within();
        }
        Collections.reverse(outward);
        return outward;
    }

    private static boolean isSame(Optional<CitedSource> one, Optional<CitedSource> other) {
        return one.isPresent() && one.map(CitedSource::name).equals(other.map(CitedSource::name));
    }
}
