package org.consilience.engine.comparison;

import org.consilience.model.Claim;
import org.consilience.model.Reading;
import org.consilience.model.Vector;

/**
 * A claim made ready to be compared.
 *
 * @param index place among all statements of the story
 * @param report place of its report in the story
 * @param reading where the claim stands
 * @param claim what is claimed
 * @param terms its words
 * @param meaning its vector, less what all claims of the story have in common
 */
record Statement(int index, int report, Reading reading, Claim claim, TermVector terms, Vector meaning) {
    String text() {
        return claim.span().in(reading.report().text());
    }
}
