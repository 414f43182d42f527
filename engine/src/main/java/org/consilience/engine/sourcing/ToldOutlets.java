package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Origin;
import org.consilience.model.Reading;

/**
 * Carries on to whom something was told: "Aalto told the Harbour Post ... She said ... She added ...".
 *
 * <p>What somebody goes on to say, with nobody else heard between and no more than a few sentences on, was told to the same
 * outlet, unless it names another.
 */
final class ToldOutlets {
    /** Sentences over which an outlet is carried on without being named again. */
    private static final int FARTHEST = 3;

    private ToldOutlets() {}

    /** Adds the outlet to the chains of the reading's claims that go on. */
    static void carry(Reading reading, Map<ClaimId, List<Citation>> chains) {
        List<Citation> told = List.of();
        int at = 0;
        for (Claim claim : reading.claims()) {
            List<Citation> chain = chains.getOrDefault(claim.id(), List.of());
            int sentence = reading.syntax().sentenceAt(claim.span().begin());
            if (goesOn(chain, told) && sentence - at <= FARTHEST) {
                chain = new ArrayList<>(told);
                chains.put(claim.id(), List.copyOf(chain));
            }
            if (!chain.isEmpty()) {
                told = isTold(chain) ? chain : List.of();
                at = sentence;
            }
        }
    }

    private static boolean goesOn(List<Citation> chain, List<Citation> told) {
        return chain.size() == 1
                && !told.isEmpty()
                && chain.get(0).kind() == Origin.Kind.PERSON
                && chain.get(0).name().equals(told.get(1).name());
    }

    /** An outlet and the person it heard. */
    private static boolean isTold(List<Citation> chain) {
        return chain.size() == 2
                && (chain.get(0).kind() == Origin.Kind.OUTLET || chain.get(0).kind() == Origin.Kind.AGENCY)
                && chain.get(1).kind() == Origin.Kind.PERSON;
    }
}
