package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.consilience.model.Reading;

/**
 * A report as grouping sees it.
 *
 * @param all its words
 * @param lead the words of title and beginning
 * @param names the words of names
 * @param numbers numbers but years
 * @param day of publication, counted from 1970; absent where unknown
 */
record Sketch(Terms all, Terms lead, Terms names, Terms numbers, OptionalLong day) {
    /** A sketch for each reading, in order; what a word weighs depends on all of them. */
    static List<Sketch> of(List<Reading> readings) {
        List<NewsWords> words =
                readings.stream().map(reading -> NewsWords.of(reading.report())).toList();
        List<Set<String>> held = words.stream().map(w -> w.all().keySet()).toList();
        Rarity rarity = new Rarity(held);
        Map<String, Integer> numbered = new HashMap<>();
        Function<Map<String, Integer>, Terms> weigh = counts ->
                Terms.of(counts, word -> numbered.computeIfAbsent(word, fresh -> numbered.size()), rarity::of);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            NewsWords mine = words.get(i);
            sketches.add(new Sketch(
                    weigh.apply(mine.all()),
                    weigh.apply(mine.lead()),
                    weigh.apply(mine.names()),
                    weigh.apply(mine.numbers()),
                    readings.get(i).report().masthead().day().stream()
                            .mapToLong(LocalDate::toEpochDay)
                            .findFirst()));
        }
        return sketches;
    }

    /** Days between the two; absent where one is undated. */
    OptionalLong daysFrom(Sketch other) {
        return day.isPresent() && other.day.isPresent()
                ? OptionalLong.of(Math.abs(day.getAsLong() - other.day.getAsLong()))
                : OptionalLong.empty();
    }
}
