package org.consilience.almanac.place;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Span;

/** Words around a name that say it is a place: "the border station of Hassan", "Hassan, a small settlement". */
final class Frames {
    private static final String NOUN = Table.read(Frames.class, "nouns.tsv", 2).stream()
            .map(entry -> entry.get(0))
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern BEFORE = Pattern.compile("\\b" + NOUN + " of $");
    private static final Pattern AFTER = Pattern.compile("^, (?:a|an|the) (?:[a-z-]+ ){0,2}" + NOUN + "\\b");
    private static final Pattern BETWEEN = Pattern.compile(" (?:[a-z-]+ ){0,3}" + NOUN + "(?: of)? ");
    private static final int NEARBY = 60;

    private Frames() {}

    /** Whether the words before or after the name say so. */
    static boolean isPlace(String text, Span name) {
        String before = text.substring(Math.max(0, name.begin() - NEARBY), name.begin());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + NEARBY));
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
    }

    /** Whether what stands between two names says that the second lies in the first: "Russian" and "Hassan". */
    static boolean isWithin(String between) {
        return BETWEEN.matcher(between).matches();
    }
}
