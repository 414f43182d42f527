package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.almanac.amount.AmountTagger;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Amount;
import org.consilience.model.Point;

/** Finds amounts of one thing that cannot all be right. */
final class CountClashes implements ClashFinder {
    private static final double NEAR = 0.3;
    private static final double NEAR_USUAL = 0.05;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Count> counts = counts(ledger);
        Clusters clusters = new Clusters(counts.size());
        for (int a = 0; a < counts.size(); a++) {
            for (int b = a + 1; b < counts.size(); b++) {
                if (sameThing(counts.get(a), counts.get(b), alignment)) {
                    clusters.join(a, b);
                }
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (List<Integer> cluster : clusters.members()) {
            List<Side> sides = sides(cluster.stream().map(counts::get).toList());
            if (sides.size() > 1) {
                clashes.add(clash(counts.get(cluster.get(0)), sides));
            }
        }
        return clashes;
    }

    private static List<Count> counts(Ledger ledger) {
        List<Count> counts = new ArrayList<>();
        AmountTagger tagger = new AmountTagger();
        for (Statement statement : ledger.statements()) {
            List<Amount> amounts = statement.claim().details().amounts();
            if (amounts.isEmpty()) {
                amounts = tagger
                        .tag(
                                statement.reading().report().text(),
                                statement.reading().syntax())
                        .stream()
                        .filter(a -> statement.claim().span().contains(a.span()))
                        .toList();
            }
            amounts.forEach(amount -> Count.of(statement, amount).ifPresent(counts::add));
        }
        return counts.stream().filter(count -> !count.partial()).toList();
    }

    private static boolean sameThing(Count a, Count b, Alignment alignment) {
        if (a.statement().index() == b.statement().index()
                || !a.unit().equals(b.unit())
                || !a.deed().equals(b.deed())) {
            return false;
        }
        double near = a.usual() ? NEAR_USUAL : NEAR;
        return alignment.likeness(a.statement(), b.statement()) >= near;
    }

    /** One side for each value, the least first. */
    private static List<Side> sides(List<Count> counts) {
        List<List<Count>> values = new ArrayList<>();
        for (Count count : counts) {
            values.stream()
                    .filter(value -> value.stream().allMatch(c -> Rounding.meets(c.amount(), count.amount())))
                    .findFirst()
                    .ifPresentOrElse(value -> value.add(count), () -> values.add(new ArrayList<>(List.of(count))));
        }
        return values.stream()
                .map(value -> new Side(
                        words(value.get(0)),
                        value.stream().map(Count::statement).distinct().toList()))
                .toList();
    }

    private static String words(Count count) {
        return count.amount().span().in(count.statement().reading().report().text());
    }

    private static Clash clash(Count first, List<Side> sides) {
        String about = "number of " + first.unit() + (first.deed().isEmpty() ? "" : " " + first.deed());
        List<Side> ordered = sides.stream()
                .sorted(Comparator.comparingInt(side -> side.statements().get(0).index()))
                .toList();
        return new Clash(Point.Kind.QUANTITY, about, ordered, false, "The numbers differ.", 0.6);
    }
}
