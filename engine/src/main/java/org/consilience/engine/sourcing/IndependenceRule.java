package org.consilience.engine.sourcing;

/**
 * What makes two claims go back to one origin.
 *
 * @param cited whether a claim goes back to its innermost named source, and not to the outlet that cites it
 * @param copies whether reports that carry one text are one
 * @param credits whether a report that credits an agency speaks with the agency's voice
 * @param houses whether titles of one publisher are one where they tell a thing themselves
 */
public record IndependenceRule(boolean cited, boolean copies, boolean credits, boolean houses) {
    /** The rule that the program goes by. */
    public static IndependenceRule standard() {
        return new IndependenceRule(true, true, true, true);
    }

    /** Every outlet is an origin, whoever it cites and whatever it copies. */
    public static IndependenceRule outlets() {
        return new IndependenceRule(false, false, false, false);
    }

    public IndependenceRule withoutCited() {
        return new IndependenceRule(false, copies, credits, houses);
    }

    public IndependenceRule withoutCopies() {
        return new IndependenceRule(cited, false, credits, houses);
    }

    public IndependenceRule withoutCredits() {
        return new IndependenceRule(cited, copies, false, houses);
    }

    public IndependenceRule withoutHouses() {
        return new IndependenceRule(cited, copies, credits, false);
    }
}
