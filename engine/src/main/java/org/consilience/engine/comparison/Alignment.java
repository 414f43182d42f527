package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        match(ledger.reports());
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

    /** Each pair once, for both of its statements. */
    private void match(int reports) {
        @Nullable Best[][] best = new @Nullable Best[statements.size()][reports];
        for (Statement a : statements) {
            for (Statement b : statements.subList(a.index() + 1, statements.size())) {
                if (a.report() != b.report()) {
                    double likeness = likeness(a, b);
                    if (likeness >= settings.match()) {
                        keep(best[a.index()], b, likeness);
                        keep(best[b.index()], a, likeness);
                    }
                }
            }
        }
        for (int i = 0; i < best.length; i++) {
            for (Best one : best[i]) {
                if (one != null) {
                    join(i, one.statement(), one.likeness());
                }
            }
        }
    }

    private static void keep(@Nullable Best[] best, Statement other, double likeness) {
        Best before = best[other.report()];
        if (before == null || likeness > before.likeness()) {
            best[other.report()] = new Best(other.index(), likeness);
        }
    }

    private void join(int a, int b, double likeness) {
        if (partners.get(a).add(b)) {
            partners.get(b).add(a);
            matches.add(new Match(Math.min(a, b), Math.max(a, b), likeness));
        }
    }

    /** The likest statement of one report. */
    private record Best(int statement, double likeness) {}

    /** Two statements of different reports, by index, the smaller first. */
    record Match(int first, int second, double likeness) {
        static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparingInt(Match::first)
                .thenComparingInt(Match::second);
    }
}
