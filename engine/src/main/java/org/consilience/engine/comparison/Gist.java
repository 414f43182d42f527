package org.consilience.engine.comparison;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.consilience.model.Amount;
import org.consilience.model.Entity;
import org.consilience.model.Token;

/**
 * What of a statement can be held against another's word by word.
 *
 * @param names last words of its names, in lower case
 * @param numbers the least values of its amounts, and its other figures
 * @param hasVerb whether it has a verb
 * @param source who says it, in lower case
 * @param weight of all its words
 */
record Gist(
        NavigableSet<String> names,
        NavigableSet<Double> numbers,
        boolean hasVerb,
        Optional<String> source,
        double weight) {
    static Gist of(Statement statement) {
        String text = statement.reading().report().text();
        NavigableSet<String> names = new TreeSet<>();
        for (Entity entity : statement.entities()) {
            if (statement.claim().span().contains(entity.span())) {
                String name = entity.span().in(text).toLowerCase(Locale.ROOT).strip();
                names.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        NavigableSet<Double> numbers = new TreeSet<>();
        for (Amount amount : statement.claim().details().amounts()) {
            numbers.add(amount.low().orElseGet(() -> amount.high().orElseThrow()));
        }
        for (Token token : statement.tokens()) {
            if (token.upos().equals("NUM")) {
                figure(token.span().in(text)).ifPresent(numbers::add);
            }
        }
        Optional<String> source = statement.source().map(name -> name.toLowerCase(Locale.ROOT));
        return new Gist(
                names,
                numbers,
                statement.isSentence(),
                source,
                statement.terms().total());
    }

    private static Optional<Double> figure(String word) {
        String digits = word.replace(",", "");
        boolean plain =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }

    /** So many names do both have, no more than {@code most}. */
    int namesShared(Gist other, int most) {
        return (int) names.stream().filter(other.names::contains).limit(most).count();
    }

    boolean sharesNumber(Gist other) {
        return numbers.stream().anyMatch(other.numbers::contains);
    }

    boolean hasNumbers() {
        return !numbers.isEmpty();
    }

    boolean sharesSource(Gist other) {
        return source.isPresent() && source.equals(other.source);
    }
}
