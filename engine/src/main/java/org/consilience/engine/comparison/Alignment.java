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
    private final List<NavigableSet<Integer>> partners = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private Alignment(Ledger ledger, ComparisonSettings settings) {
        this.settings = settings;
        this.statements = ledger.statements();
        statements.forEach(s -> partners.add(new TreeSet<>()));
        statements.forEach(statement -> match(statement, ledger.reports()));
        matches.sort(Match.ORDER);
    }

    /** Matches each statement with the likest of every other report, where that is like enough. */
    static Alignment of(Ledger ledger, ComparisonSettings settings) {
        return new Alignment(ledger, settings);
    }

    /** The pairs, likest first. */
    List<Match> matches() {
        return List.copyOf(matches);
    }

    /** Indexes of the statements matched with this one. */
    NavigableSet<Integer> partners(int statement) {
        return partners.get(statement);
    }

    /** How alike two statements are, 0 to 1. */
    double likeness(Statement a, Statement b) {
        double meaning = Math.max(0, a.meaning().cosine(b.meaning()));
        return settings.meaning() * meaning
                + (1 - settings.meaning()) * a.terms().cosine(b.terms());
    }

    private void match(Statement statement, int reports) {
        int[] best = new int[reports];
        double[] likeness = new double[reports];
        for (Statement other : statements) {
            if (other.report() != statement.report()) {
                double value = likeness(statement, other);
                if (value > likeness[other.report()]) {
                    likeness[other.report()] = value;
                    best[other.report()] = other.index();
                }
            }
        }
        for (int report = 0; report < reports; report++) {
            if (likeness[report] >= settings.match()) {
                join(statement.index(), best[report], likeness[report]);
            }
        }
    }

    private void join(int a, int b, double likeness) {
        if (partners.get(a).add(b)) {
            partners.get(b).add(a);
            matches.add(new Match(Math.min(a, b), Math.max(a, b), likeness));
        }
    }

    /** Two statements of different reports, by index, the smaller first. */
    record Match(int first, int second, double likeness) {
        static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparingInt(Match::first)
                .thenComparingInt(Match::second);
    }
}
