package org.consilience.engine.comparison;

import java.util.List;

/** How probable it is that statements of one story state the same thing. */
final class Sameness {
    private static final SameThing SHIPPED = SameThing.shipped();
    private static final int NAMES = 3;
    /** So many claims have the reports of the pairs that the weights were made of, about. */
    private static final double USUAL = 20;
    /** How much of that counts: short reports choose other facts, too. */
    private static final double FEWER = 0.75;

    private final Likeness likeness;
    private final List<Gist> gists;
    private final Nearest likest;
    private final Nearest closest;
    private final int[] claims;

    /**
     * @param pairs what may state the same thing: what stands out is told among these
     */
    Sameness(List<Statement> statements, Likeness likeness, Pairs pairs) {
        this.likeness = likeness;
        this.gists = statements.stream().map(Gist::of).toList();
        this.likest = new Nearest(statements.size());
        this.closest = new Nearest(statements.size());
        this.claims = new int
                [1 + statements.stream().mapToInt(Statement::report).max().orElse(0)];
        statements.forEach(statement -> claims[statement.report()]++);
        for (int pair = 0; pair < pairs.size(); pair++) {
            Statement a = statements.get(pairs.first(pair));
            Statement b = statements.get(pairs.second(pair));
            likest.note(a, b, pairs.likeness(pair));
            closest.note(a, b, pairs.cosine(pair));
        }
    }

    /** From 0 to 1, of any two statements of different reports. */
    double of(Statement a, Statement b) {
        double cosine = a.meaning().cosine(b.meaning());
        return of(a, b, cosine, likeness.of(a, b, cosine));
    }

    /** The same, of two whose vectors' cosine and whose likeness are known. */
    double of(Statement a, Statement b, double cosine, double alike) {
        return SHIPPED.probability(traits(a, b, cosine, alike), before(a, b));
    }

    /** Logarithm of how much likelier it is, before anything is measured, than of claims of longer reports: the fewer to choose from. */
    private double before(Statement a, Statement b) {
        double fewer = Math.log(USUAL / Math.sqrt((double) claims[a.report()] * claims[b.report()]));
        return FEWER * Math.max(0, fewer);
    }

    /**
     * A value for each {@link Trait}, in their order.
     *
     * @param cosine of the statements' vectors
     * @param alike how alike the two are
     */
    double[] traits(Statement a, Statement b, double cosine, double alike) {
        Gist one = gists.get(a.index());
        Gist other = gists.get(b.index());
        double context = a.context().cosine(b.context());
        double shared = a.terms().shared(b.terms());
        double mine = shared / Math.max(1, one.weight());
        double theirs = shared / Math.max(1, other.weight());
        int least = Math.min(a.terms().size(), b.terms().size());
        int most = Math.max(a.terms().size(), b.terms().size());
        boolean number = one.sharesNumber(other);
        return new double[] {
            cosine,
            likeness.own(a.meaning(), b.meaning(), cosine),
            a.terms().cosine(b.terms()),
            context,
            likeness.own(a.context(), b.context(), context),
            Math.max(mine, theirs),
            Math.min(mine, theirs),
            shared,
            Math.log1p(least),
            (double) least / Math.max(1, most),
            likest.margin(a, b, alike),
            closest.margin(a, b, cosine),
            one.namesShared(other, NAMES),
            number ? 1 : 0,
            one.hasNumbers() && other.hasNumbers() && !number ? 1 : 0,
            one.hasVerb() && other.hasVerb() ? 0 : 1,
            one.sharesSource(other) ? 1 : 0
        };
    }
}
