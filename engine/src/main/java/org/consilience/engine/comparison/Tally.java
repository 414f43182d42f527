package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Amount;

/**
 * The amounts that a statement gives, by what they count or measure.
 *
 * @param figures its numbers of three digits that count or more: nobody rounds to these
 */
record Tally(Map<String, List<Amount>> amounts, List<Double> figures) {
    /** Figures that differ by less than this share of the greater are taken for counts of one thing. */
    private static final double RIVAL = 0.1;
    /** The least number of four digits. */
    private static final double DIGITS = 1000;

    private static final double EXACT = 1e-6;

    static Tally of(Statement statement) {
        Map<String, List<Amount>> amounts = new TreeMap<>();
        for (Amount amount : statement.claim().details().amounts()) {
            Count count = Count.of(statement, amount);
            if (!count.partial()) {
                amounts.computeIfAbsent(count.sort(), sort -> new ArrayList<>()).add(amount);
            }
        }
        return new Tally(amounts, figures(amounts));
    }

    /** Whether both give amounts of one sort of which no two can be one, or figures so near that one thing is counted. */
    boolean contradicts(Tally other) {
        return !amounts.isEmpty() && !other.amounts.isEmpty() && (contradictsSort(other) || rivals(other));
    }

    private boolean contradictsSort(Tally other) {
        for (Map.Entry<String, List<Amount>> mine : amounts.entrySet()) {
            List<Amount> theirs = other.amounts.getOrDefault(mine.getKey(), List.of());
            boolean apart = mine.getValue().stream()
                    .noneMatch(one -> theirs.stream().anyMatch(two -> Values.canBeOne(one, two)));
            if (!theirs.isEmpty() && apart) {
                return true;
            }
        }
        return false;
    }

    /** "143 million people" and "145.5 million Americans": two counts of one thing, where no figure is common to both. */
    private boolean rivals(Tally other) {
        boolean common =
                figures.stream().anyMatch(one -> other.figures.stream().anyMatch(two -> Rounding.near(one, two)));
        return !common
                && figures.stream()
                        .anyMatch(one -> other.figures.stream()
                                .anyMatch(two -> Math.abs(one - two) < RIVAL * Math.max(Math.abs(one), Math.abs(two))));
    }

    private static List<Double> figures(Map<String, List<Amount>> amounts) {
        return amounts.values().stream()
                .flatMap(List::stream)
                .filter(amount -> amount.low().equals(amount.high()))
                .map(amount -> amount.low().orElseThrow())
                .filter(Tally::isFigure)
                .toList();
    }

    private static boolean isFigure(double value) {
        double scaled = Math.abs(value);
        while (scaled >= DIGITS) {
            scaled /= 10;
        }
        return Math.abs(value) >= DIGITS / 10 && Math.abs(scaled / 10 - Math.rint(scaled / 10)) > EXACT;
    }
}
