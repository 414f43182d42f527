package org.consilience.edition.json;

import java.util.Locale;

/** The contract's words for closed sets of kinds. */
final class Words {
    private Words() {}

    static String of(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
