package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which statements of different reports state the same thing. */
final class Alignment {
    private final List<Statement> statements;
    private final Likeness likeness;
    private final Sameness sameness;
    private final Pairs pairs;
    /** How probable it is for each pair that it states the same thing. */
    private final double[] sure;

    private final List<Match> matches;
    private final Partners partners;

    private Alignment(Ledger ledger, ComparisonSettings settings) {
        this.statements = ledger.statements();
        this.likeness = new Likeness(statements, settings.meaning());
        this.pairs = Pairs.among(statements, likeness);
        this.sameness = new Sameness(statements, likeness, pairs);
        this.sure = new double[pairs.size()];
        Arrays.parallelSetAll(sure, this::sureness);
        List<Match> matched = matched(settings.match());
        this.partners = new Partners(statements.size(), matched);
        this.matches = matched.stream().sorted(Match.ORDER).toList();
    }

    /** Matches each statement with what most probably states the same in every other report, where that is probable enough. */
    static Alignment of(Ledger ledger, ComparisonSettings settings) {
        return new Alignment(ledger, settings);
    }

    /** The pairs, surest first. */
    List<Match> matches() {
        return matches;
    }

    /** Which statements are matched with which. */
    Partners partners() {
        return partners;
    }

    /** How alike two statements are, 0 to 1. */
    double likeness(Statement a, Statement b) {
        int pair = pairs.of(a.index(), b.index());
        return pair >= 0 ? pairs.likeness(pair) : likeness.of(a, b);
    }

    /** How probable it is that two statements state the same thing. */
    double sureness(Statement a, Statement b) {
        int pair = pairs.of(a.index(), b.index());
        return pair >= 0 ? sure[pair] : a.index() > b.index() ? sameness.of(a, b) : sameness.of(b, a);
    }

    private double sureness(int pair) {
        Statement first = statements.get(pairs.first(pair));
        Statement second = statements.get(pairs.second(pair));
        return sameness.of(first, second, pairs.cosine(pair), pairs.likeness(pair));
    }

    /** In order of the pairs. */
    private List<Match> matched(double least) {
        Nearest nearest = new Nearest(statements.size());
        for (int pair = 0; pair < sure.length; pair++) {
            if (sure[pair] >= least) {
                nearest.note(statements.get(pairs.first(pair)), statements.get(pairs.second(pair)), sure[pair]);
            }
        }
        List<Match> matched = new ArrayList<>();
        for (int pair = 0; pair < sure.length; pair++) {
            Statement first = statements.get(pairs.first(pair));
            Statement second = statements.get(pairs.second(pair));
            if (sure[pair] >= least && nearest.isNearest(first, second)) {
                matched.add(new Match(second.index(), first.index(), sure[pair]));
            }
        }
        return matched;
    }

    /** Two statements of different reports, by index, the smaller first. */
    record Match(int first, int second, double sureness) {
        static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::sureness)
                .reversed()
                .thenComparingInt(Match::first)
                .thenComparingInt(Match::second);
    }
}
