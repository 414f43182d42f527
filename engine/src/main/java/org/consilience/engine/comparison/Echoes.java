package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Token;

/** How much of some words a single statement of another report has too: words by their stems, each by how telling it is. */
final class Echoes {
    /** A stem that more statements have tells nothing. */
    private static final int MANY = 1000;

    private final List<Statement> statements;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Echoes(List<Statement> statements) {
        this.statements = statements;
        for (Statement statement : statements) {
            statement.tokens().stream()
                    .flatMap(token -> Excerpts.stem(token).stream())
                    .distinct()
                    .forEach(stem -> holders.computeIfAbsent(stem, s -> new ArrayList<>(2))
                            .add(statement.index()));
        }
    }

    /**
     * The greatest share, 0 to 1.
     *
     * @param words of the statement
     */
    double share(Statement statement, List<Token> words) {
        Map<String, Double> weights = weights(statement, words);
        Map<Integer, Double> found = new HashMap<>();
        double total = 0;
        for (Map.Entry<String, Double> stem : weights.entrySet()) {
            total += stem.getValue();
            for (int other : holders.getOrDefault(stem.getKey(), List.of())) {
                if (statements.get(other).report() != statement.report()) {
                    found.merge(other, stem.getValue(), Double::sum);
                }
            }
        }
        double most = found.values().stream().mapToDouble(sum -> sum).max().orElse(0);
        return total > 0 ? most / total : 0;
    }

    private Map<String, Double> weights(Statement statement, List<Token> words) {
        TermVector terms = statement.terms();
        Map<String, Double> telling = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            telling.put(terms.term(i), terms.weight(i));
        }
        Map<String, Double> weights = new TreeMap<>();
        for (Token word : words) {
            Excerpts.stem(word)
                    .filter(stem -> holders.getOrDefault(stem, List.of()).size() <= MANY)
                    .ifPresent(stem ->
                            weights.put(stem, telling.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), 0.0)));
        }
        return weights;
    }
}
