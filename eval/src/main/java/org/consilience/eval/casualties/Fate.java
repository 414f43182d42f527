package org.consilience.eval.casualties;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of the people that a number counts. */
enum Fate {
    KILLED("kill|dead|death|die|dying|slain|fatal|martyr|perish"),
    INJURED("injur|wound|hurt");

    private final Pattern words;

    Fate(String words) {
        this.words = Pattern.compile("\\b(" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    /** The fate that a phrase such as "number of people killed" names. */
    static Optional<Fate> in(String phrase) {
        for (Fate fate : values()) {
            if (fate.words.matcher(phrase).find()) {
                return Optional.of(fate);
            }
        }
        return Optional.empty();
    }

    static Fate named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
