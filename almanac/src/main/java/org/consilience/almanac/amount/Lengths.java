package org.consilience.almanac.amount;

import java.util.List;
import java.util.Set;
import org.consilience.almanac.amount.Measures.Measure;
import org.consilience.almanac.lexis.Word;

/** Tells lengths of time that are told as such from those that only say when. */
final class Lengths {
    private static final Set<String> UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "night");
    private static final Set<String> AFTER =
            Set.of("ago", "later", "earlier", "before", "after", "from", "since", "old", "of", "following");
    private static final Set<String> BEFORE = Set.of(
            "last", "past", "next", "first", "previous", "coming", "recent", "in", "within", "every", "these", "those");

    private Lengths() {}

    /** "three days later", "in the past three days". */
    static boolean isAnchored(List<Word> words, Figure figure, Measure measure) {
        if (!UNITS.contains(measure.unit())) {
            return false;
        }
        String after = measure.end() < words.size() ? words.get(measure.end()).lower() : "";
        String before = figure.first() > 0 ? words.get(figure.first() - 1).lower() : "";
        return AFTER.contains(after) || BEFORE.contains(before);
    }
}
