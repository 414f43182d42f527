package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which statements of different reports state the same thing. */
final class Alignment {
    /** Median size of a cosine between claims of different reports with the vectors that the settings were made for. */
    private static final double USUAL = 0.09;
    /** So many cosines tell their median well enough. */
    private static final int SAMPLE = 20_000;
    /** Fewer cosines than this say nothing of a model. */
    private static final int FEW = 200;

    private final ComparisonSettings settings;
    private final List<Statement> statements;
    private final double scale;
    private final List<Map<Integer, Likest>> likest = new ArrayList<>();
    private final List<NavigableSet<Integer>> partners = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private Alignment(Ledger ledger, ComparisonSettings settings) {
        this.settings = settings;
        this.statements = ledger.statements();
        this.scale = scale(statements);
        for (int i = 0; i < statements.size(); i++) {
            likest.add(new TreeMap<>());
            partners.add(new TreeSet<>());
        }
        compare();
        match();
        matches.sort(Match.ORDER);
    }

    /** Matches each statement with the likest of every other report, where that is like enough. */
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
        double meaning = Math.max(0, Math.min(1, scale * a.meaning().cosine(b.meaning())));
        return settings.meaning() * meaning
                + (1 - settings.meaning()) * a.terms().cosine(b.terms());
    }

    /** Likeness, raised where the two stand out among what their reports state besides, and lowered where they do not. */
    double sureness(Statement a, Statement b) {
        return sureness(a, b, likeness(a, b));
    }

    private double sureness(Statement a, Statement b, double likeness) {
        return likeness + settings.outstanding() * (2 * likeness - rival(a, b) - rival(b, a));
    }

    /** How alike {@code a} is to the likest of {@code b}'s report besides {@code b}. */
    private double rival(Statement a, Statement b) {
        Likest one = likest.get(a.index()).get(b.report());
        return one == null ? 0 : one.statement() == b.index() ? one.second() : one.first();
    }

    /** Vectors of different models differ in how far apart they put what has nothing to do with one another: that is the unit. */
    private static double scale(List<Statement> statements) {
        double[] sizes = new double[SAMPLE];
        int taken = 0;
        int step = 1 + (int) ((long) statements.size() * statements.size() / 2 / SAMPLE);
        for (int a = 0; a < statements.size(); a++) {
            for (int b = a % step; b < a && taken < SAMPLE; b += step) {
                if (statements.get(a).report() != statements.get(b).report()) {
                    sizes[taken++] = Math.abs(
                            statements.get(a).meaning().cosine(statements.get(b).meaning()));
                }
            }
        }
        Arrays.sort(sizes, 0, taken);
        double median = taken == 0 ? 0 : sizes[taken / 2];
        return taken < FEW || median <= 0 ? 1 : USUAL / median;
    }

    private void compare() {
        Candidates candidates = new Candidates(statements);
        for (Statement a : statements) {
            for (int other : candidates.before(a)) {
                Statement b = statements.get(other);
                double likeness = likeness(a, b);
                if (likeness >= settings.match() / 2) {
                    keep(a, b, likeness);
                    keep(b, a, likeness);
                }
            }
        }
    }

    private void keep(Statement a, Statement b, double likeness) {
        likest.get(a.index()).merge(b.report(), new Likest(b.index(), likeness, 0), Likest::with);
    }

    /** Each pair once, for both of its statements. */
    private void match() {
        for (Statement a : statements) {
            for (Likest one : likest.get(a.index()).values()) {
                Statement b = statements.get(one.statement());
                double sureness = sureness(a, b, one.first());
                if (sureness >= settings.match() && partners.get(a.index()).add(b.index())) {
                    partners.get(b.index()).add(a.index());
                    matches.add(new Match(Math.min(a.index(), b.index()), Math.max(a.index(), b.index()), sureness));
                }
            }
        }
    }

    /**
     * The likest statement of one report.
     *
     * @param first its likeness
     * @param second likeness of the next, 0 where there is none
     */
    private record Likest(int statement, double first, double second) {
        Likest with(Likest other) {
            boolean better = other.first > first || (other.first == first && other.statement < statement);
            Likest best = better ? other : this;
            return new Likest(best.statement, best.first, Math.max(second, better ? first : other.first));
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
