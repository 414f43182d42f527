package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.model.Amount;

/** Sorts amounts of one thing by value. */
final class Values {
    /** An upper bound of no more than so many times the lower one is a number told roughly. */
    private static final double ABOUT = 1.25;
    /** "More than 70" leaves room for 84; whoever reads "more than 15" and 44 sees two numbers. */
    private static final double ROOM = 1.5;

    private Values() {}

    /**
     * Amounts that can be one number together, others apart; in order of the story.
     *
     * <p>Numbers come first, then what only bounds them ("dozens", "more than 70"), each to the first number that it fits.
     */
    static List<List<Count>> of(List<Count> counts) {
        List<List<Count>> values = new ArrayList<>();
        counts.stream().filter(Values::isNumber).forEach(count -> add(values, count, true));
        counts.stream().filter(count -> !isNumber(count)).forEach(count -> add(values, count, false));
        values.forEach(value ->
                value.sort(Comparator.comparingInt(count -> count.statement().index())));
        values.sort(Comparator.comparingInt(value -> value.get(0).statement().index()));
        return values;
    }

    /** The amount that names a value best: the first that is a number. */
    static Count named(List<Count> value) {
        return value.stream().filter(Values::isNumber).findFirst().orElse(value.get(0));
    }

    private static void add(List<List<Count>> values, Count count, boolean number) {
        values.stream()
                .filter(value -> fits(value.get(0).amount(), count.amount(), number))
                .findFirst()
                .ifPresentOrElse(value -> value.add(count), () -> values.add(new ArrayList<>(List.of(count))));
    }

    /** "At least 84" is a number to its reader: another report's 85 is another. */
    private static boolean fits(Amount first, Amount other, boolean number) {
        boolean hedged = number && (isHedged(first) || isHedged(other)) && canBeOne(first, other);
        return number
                ? hedged
                        || isBoundAt(first, other)
                        || isBoundAt(other, first)
                        || Rounding.near(middle(first), middle(other))
                : canBeOne(first, other);
    }

    /** "More than 58" of what another counts as 58. */
    private static boolean isBoundAt(Amount bound, Amount number) {
        return bound.high().isEmpty()
                && number.low().isPresent()
                && number.low().equals(number.high())
                && bound.low().orElseThrow() == number.low().getAsDouble() + 1;
    }

    /** Whether one number can be meant by both, as a reader takes them. */
    static boolean canBeOne(Amount first, Amount other) {
        boolean figures = hasFigure(first) && hasFigure(other);
        double most = Math.max(figure(first), figure(other));
        double least = Math.min(figure(first), figure(other));
        return Rounding.meets(first, other) && (!figures || least <= 0 || most <= least * ROOM);
    }

    /** Whether it is told by a figure, bound or not, and not by a word for many. */
    private static boolean hasFigure(Amount amount) {
        return amount.low().isEmpty() || amount.high().isEmpty() || isNumber(amount);
    }

    private static double figure(Amount amount) {
        return amount.low().isPresent()
                ? amount.low().getAsDouble()
                : amount.high().orElseThrow();
    }

    /** "About 30", "nearly 30". */
    private static boolean isHedged(Amount amount) {
        return amount.low().isPresent()
                && amount.high().isPresent()
                && !amount.low().equals(amount.high());
    }

    private static boolean isNumber(Count count) {
        return !count.isOpenEnded() && isNumber(count.amount());
    }

    /** Whether a reader takes it for one number, exact or not. */
    private static boolean isNumber(Amount amount) {
        if (amount.low().isEmpty()) {
            return false;
        }
        double low = amount.low().getAsDouble();
        boolean measured = low != Math.rint(low);
        boolean moreThan = amount.high().isEmpty() && (measured || ((low - 1) % 10 == 0 && low > 10));
        return !moreThan && amount.high().orElse(low) <= low * ABOUT;
    }

    private static double middle(Amount amount) {
        double low = amount.low().orElseThrow();
        return (low + amount.high().orElse(low)) / 2;
    }
}
