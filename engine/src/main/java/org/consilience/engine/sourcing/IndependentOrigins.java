package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.consilience.engine.pipeline.Independence;
import org.consilience.model.Claim;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/**
 * The rule by which origins count as independent; the only place that knows it.
 *
 * <p>A claim's voices are those it may go back to: its innermost named source, or, where the report says it itself, the
 * agencies credited by the report or by any report that carries the same text, or else the outlet that published that text
 * first, or the house of that outlet. Origins are counted from claims with one voice; a claim with several adds one only where
 * none of them is counted yet. No voice, no origin: unnamed sources and unknown outlets are not shown to be independent of
 * anything.
 */
public final class IndependentOrigins implements Independence {
    private final IndependenceRule rule;

    public IndependentOrigins() {
        this(IndependenceRule.standard());
    }

    /** Under another rule, to see what it changes. */
    public IndependentOrigins(IndependenceRule rule) {
        this.rule = rule;
    }

    @Override
    public Function<List<Claim>, Point.Backing> of(Story story, Sourcing sourcing) {
        Voices voices = new Voices(rule, sourcing, story);
        return claims -> backing(claims, voices);
    }

    private static Point.Backing backing(List<Claim> claims, Voices voices) {
        Grounds grounds = new Grounds();
        Set<String> counted = new LinkedHashSet<>();
        List<Claim> unclear = new ArrayList<>();
        for (Claim claim : claims) {
            String report = voices.label(claim.report());
            List<Voice> mayBe = voices.of(claim);
            if (mayBe.size() == 1) {
                counted.add(mayBe.get(0).key());
                grounds.add(mayBe.get(0), claim.report(), report);
            } else if (mayBe.isEmpty()) {
                grounds.untraced(voices.unnamed(claim), claim.report(), report);
            } else {
                unclear.add(claim);
            }
        }
        int origins = counted.size();
        for (Claim claim : unclear) {
            List<Voice> mayBe = voices.of(claim);
            Optional<Voice> known = mayBe.stream()
                    .filter(voice -> counted.contains(voice.key()))
                    .findFirst();
            origins += known.isPresent() ? 0 : 1;
            mayBe.forEach(voice -> counted.add(voice.key()));
            grounds.add(known.orElse(Grounds.anyOf(mayBe)), claim.report(), voices.label(claim.report()));
        }
        return new Point.Backing(origins, Optional.of(grounds.why()));
    }
}
