package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Amount;
import org.consilience.model.Point;

/** Finds numbers that a report itself tells to have been corrected: "at first three were reported; later it was one". */
final class RevisionClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final Set<String> FIRST =
            Set.of("preliminary", "initial", "initially", "previously", "original", "originally");
    private static final Set<String> LATER = Set.of("later", "now", "revise", "correct", "update", "subsequently");

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        List<Statement> all = ledger.statements();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).report() == all.get(i).report() && isRevised(all.get(i - 1), all.get(i))) {
                clashes.addAll(between(all.get(i - 1), all.get(i)));
            }
        }
        return clashes;
    }

    private static boolean isRevised(Statement before, Statement after) {
        Phrase one = Phrase.of(before);
        Phrase other = Phrase.of(after);
        boolean near = one.begin() == other.begin() || one.end() == other.begin();
        return near && (one.has(FIRST, one.begin(), one.end()) || other.has(LATER, other.begin(), other.end()));
    }

    private static List<Clash> between(Statement before, Statement after) {
        List<Clash> clashes = new ArrayList<>();
        for (Count one : counts(before)) {
            for (Count other : counts(after)) {
                boolean same = one.deed().isEmpty()
                        ? one.comparable(other)
                        : one.deed().equals(other.deed());
                boolean sort = one.comparable(other) || (one.isOfThings() && other.isOfThings());
                if (same && sort && !Rounding.meets(one.amount(), other.amount())) {
                    List<Side> sides =
                            List.of(new Side(one.words(), List.of(before)), new Side(other.words(), List.of(after)));
                    String why = "The report itself tells that the number was corrected.";
                    clashes.add(new Clash(Point.Kind.QUANTITY, one.about(), sides, true, why, GRAVITY));
                    return clashes;
                }
            }
        }
        return clashes;
    }

    private static List<Count> counts(Statement statement) {
        List<Count> counts = new ArrayList<>();
        for (Amount amount : statement.claim().details().amounts()) {
            Count count = Count.of(statement, amount);
            if (!count.partial() && !count.isAge()) {
                counts.add(count);
            }
        }
        return counts;
    }
}
