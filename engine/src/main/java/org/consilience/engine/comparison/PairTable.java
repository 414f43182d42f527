package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.consilience.model.ClaimId;
import org.consilience.model.Story;

/** What the comparison measures of the pairs of a story's claims that may state the same thing: what its weights are learned from. */
public final class PairTable {
    private PairTable() {}

    /** Names of what is measured, in order. */
    public static List<String> traits() {
        return Arrays.stream(Trait.values())
                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The pairs, in order of the story. */
    public static List<Row> of(Story story, ComparisonSettings settings) {
        List<Statement> statements = Ledger.of(story).statements();
        Likeness likeness = new Likeness(statements, settings.meaning());
        Pairs pairs = Pairs.among(statements, likeness);
        Sameness sameness = new Sameness(statements, likeness, pairs);
        List<Row> rows = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            Statement a = statements.get(pairs.first(pair));
            Statement b = statements.get(pairs.second(pair));
            double[] values = sameness.traits(a, b, pairs.cosine(pair), pairs.likeness(pair));
            rows.add(new Row(
                    a.claim().id(),
                    b.claim().id(),
                    Arrays.stream(values).boxed().toList()));
        }
        return rows;
    }

    /**
     * A pair.
     *
     * @param values one for each trait, in their order
     */
    public record Row(ClaimId first, ClaimId second, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
