package org.consilience.edition.layout;

import org.consilience.model.Digest;
import org.consilience.model.Holds;

/** How a claim is held, in a reader's word; nothing for what is given as fact or cannot be told. */
public final class Held {
    private Held() {}

    /** How it is held, and what became of it where it was expected. */
    public static String as(Digest.Moment moment) {
        String held = as(moment.holds());
        return moment.sequel()
                .map(sequel -> (held.isEmpty() ? "expected" : held)
                        + (sequel.happened() ? ", and happened" : ", and did not happen"))
                .orElse(held);
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
