package org.consilience.edition.layout;

import org.consilience.model.Holds;

/** How a claim is held, in a reader's word; nothing for what is given as fact or cannot be told. */
final class Held {
    private Held() {}

    static String as(Holds holds) {
        return switch (holds) {
            case ASSERTED, UNCLEAR -> "";
            case POSSIBLE -> "possible";
            case PLANNED -> "planned";
            case DENIED -> "denied";
        };
    }
}
