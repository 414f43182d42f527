package org.consilience.edition.layout;

import org.consilience.model.Digest;
import org.consilience.model.Holds;

/** How a claim is held, in a reader's word; nothing for what is given as fact or cannot be told. */
public final class Held {
    private Held() {}

    /** How it is held, and what became of it where it was expected. */
    public static String as(Digest.Moment moment) {
        return as(moment.holds())
                + moment.sequel()
                        .map(sequel -> sequel.happened() ? ", and happened" : ", and did not happen")
                        .orElse("");
    }

    static String as(Holds holds) {
        return switch (holds) {
            case ASSERTED, UNCLEAR -> "";
            case POSSIBLE -> "possible";
            case PLANNED -> "planned";
            case DENIED -> "denied";
        };
    }
}
