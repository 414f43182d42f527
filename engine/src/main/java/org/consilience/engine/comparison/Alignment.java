package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which statements of different reports state the same thing. */
final class Alignment {
    private final ComparisonSettings settings;
    private final List<Statement> statements;
    private final Likeness likeness;
    private final Sameness sameness;
    private final List<NavigableSet<Integer>> partners = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private Alignment(Ledger ledger, ComparisonSettings settings) {
        this.settings = settings;
        this.statements = ledger.statements();
        this.likeness = new Likeness(statements, settings.meaning());
        Pairs pairs = Pairs.among(statements, likeness);
        this.sameness = new Sameness(statements, likeness, pairs);
        for (int i = 0; i < statements.size(); i++) {
            partners.add(new TreeSet<>());
        }
        match(pairs);
        matches.sort(Match.ORDER);
    }

    /** Matches each statement with what most probably states the same in every other report, where that is probable enough. */
    static Alignment of(Ledger ledger, ComparisonSettings settings) {
        return new Alignment(ledger, settings);
    }

    /** The pairs, surest first. */
    List<Match> matches() {
        return List.copyOf(matches);
    }

    /** Indexes of the statements matched with this one. */
    NavigableSet<Integer> partners(int statement) {
        return partners.get(statement);
    }

    /** How alike two statements are, 0 to 1. */
    double likeness(Statement a, Statement b) {
        return likeness.of(a, b);
    }

    /** How probable it is that two statements state the same thing. */
    double sureness(Statement a, Statement b) {
        return sameness.of(a, b);
    }

    private void match(Pairs pairs) {
        double[] sureness = new double[pairs.size()];
        Nearest nearest = new Nearest(statements.size());
        for (int pair = 0; pair < pairs.size(); pair++) {
            sureness[pair] = sureness(statements.get(pairs.first(pair)), statements.get(pairs.second(pair)));
            if (sureness[pair] >= settings.match()) {
                nearest.note(statements.get(pairs.first(pair)), statements.get(pairs.second(pair)), sureness[pair]);
            }
        }
        for (int pair = 0; pair < pairs.size(); pair++) {
            int a = pairs.first(pair);
            int b = pairs.second(pair);
            if (sureness[pair] >= settings.match() && nearest.isNearest(statements.get(a), statements.get(b))) {
                partners.get(a).add(b);
                partners.get(b).add(a);
                matches.add(new Match(Math.min(a, b), Math.max(a, b), sureness[pair]));
            }
        }
    }

    /** Two statements of different reports, by index, the smaller first. */
    record Match(int first, int second, double sureness) {
        static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::sureness)
                .reversed()
                .thenComparingInt(Match::first)
                .thenComparingInt(Match::second);
    }
}
