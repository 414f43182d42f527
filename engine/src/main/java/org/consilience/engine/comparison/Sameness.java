package org.consilience.engine.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
            double cosine = a.meaning().cosine(b.meaning());
            likest.note(a, b, likeness.of(a, b, cosine));
            closest.note(a, b, cosine);
        }
    }

    /** 0 to 1. */
    double of(Statement a, Statement b) {
        return SHIPPED.probability(traits(a, b), before(a, b));
    }

    /** Logarithm of how much likelier it is, before anything is measured, than of claims of longer reports: the fewer to choose from. */
    private double before(Statement a, Statement b) {
        double fewer = Math.log(USUAL / Math.sqrt((double) claims[a.report()] * claims[b.report()]));
        return FEWER * Math.max(0, fewer);
    }

    /** A value for each {@link Trait}, in their order. */
    Map<Trait, Double> traits(Statement a, Statement b) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        vectors(a, b, traits);
        words(a, b, traits);
        Gist one = gists.get(a.index());
        Gist other = gists.get(b.index());
        traits.put(Trait.NAMES, (double) one.namesShared(other, NAMES));
        traits.put(Trait.NUMBERS, one.sharesNumber(other) ? 1.0 : 0.0);
        traits.put(Trait.OTHER_NUMBERS, one.hasNumbers() && other.hasNumbers() && !one.sharesNumber(other) ? 1.0 : 0.0);
        traits.put(Trait.NO_VERB, one.hasVerb() && other.hasVerb() ? 0.0 : 1.0);
        traits.put(Trait.ONE_SOURCE, one.sharesSource(other) ? 1.0 : 0.0);
        return traits;
    }

    private void vectors(Statement a, Statement b, Map<Trait, Double> traits) {
        double meaning = a.meaning().cosine(b.meaning());
        double context = a.context().cosine(b.context());
        double alike = likeness.of(a, b, meaning);
        traits.put(Trait.MEANING, meaning);
        traits.put(Trait.OWN_MEANING, likeness.own(a.meaning(), b.meaning(), meaning));
        traits.put(Trait.CONTEXT, context);
        traits.put(Trait.OWN_CONTEXT, likeness.own(a.context(), b.context(), context));
        traits.put(Trait.OUTSTANDING, likest.margin(a, b, alike));
        traits.put(Trait.OUTSTANDING_MEANING, closest.margin(a, b, meaning));
    }

    private void words(Statement a, Statement b, Map<Trait, Double> traits) {
        double shared = a.terms().shared(b.terms());
        double mine = shared / Math.max(1, gists.get(a.index()).weight());
        double theirs = shared / Math.max(1, gists.get(b.index()).weight());
        int least = Math.min(a.terms().size(), b.terms().size());
        int most = Math.max(a.terms().size(), b.terms().size());
        traits.put(Trait.WORDS, a.terms().cosine(b.terms()));
        traits.put(Trait.HELD_MOST, Math.max(mine, theirs));
        traits.put(Trait.HELD_LEAST, Math.min(mine, theirs));
        traits.put(Trait.SHARED, shared);
        traits.put(Trait.SIZE, Math.log1p(least));
        traits.put(Trait.BALANCE, (double) least / Math.max(1, most));
    }
}
