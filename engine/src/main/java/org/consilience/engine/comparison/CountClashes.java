package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Amount;
import org.consilience.model.Point;

/** Finds amounts of one thing that cannot all be right. */
final class CountClashes implements ClashFinder {
    /** A report that gives so many numbers of one thing lists them and contradicts nobody. */
    private static final int LISTED = 3;

    private final ComparisonSettings settings;

    CountClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Background background = new Background(ledger);
        List<Count> counts = new ArrayList<>();
        for (Statement statement : ledger.statements()) {
            for (Amount amount : statement.claim().details().amounts()) {
                Count count = Count.of(statement, amount);
                if (!count.isAge() && !count.isOfAWar() && !background.holds(statement)) {
                    counts.add(count);
                }
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (List<Count> tolls :
                new Tolls(counts.stream().filter(Count::isToll).toList(), alignment, settings).byOccasion()) {
            List<List<Count>> values = Values.of(tolls);
            if (values.size() > 1) {
                clashes.add(clash(values));
            }
        }
        List<Count> others = counts.stream()
                .filter(count -> !count.isToll() && !count.partial())
                .toList();
        clashes.addAll(clashes(others, alignment));
        return clashes;
    }

    private List<Clash> clashes(List<Count> counts, Alignment alignment) {
        Clusters clusters = new Clusters(counts.size());
        for (List<Integer> sort : sorts(counts)) {
            for (int i = 0; i < sort.size(); i++) {
                for (int b : sort.subList(i + 1, sort.size())) {
                    int a = sort.get(i);
                    if (!clusters.areJoined(a, b) && sameThing(counts.get(a), counts.get(b), alignment)) {
                        clusters.join(a, b);
                    }
                }
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (List<Integer> cluster : clusters.members()) {
            List<List<Count>> values =
                    Values.of(cluster.stream().map(counts::get).toList());
            if (values.size() > 1 && !isListed(values)) {
                clashes.add(clash(values));
            }
        }
        return clashes;
    }

    /** Those that count or measure one sort of thing, by number. */
    private static List<List<Integer>> sorts(List<Count> counts) {
        Map<String, List<Integer>> sorts = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            sorts.computeIfAbsent(counts.get(i).sort(), sort -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(sorts.values());
    }

    private boolean sameThing(Count a, Count b, Alignment alignment) {
        if (a.statement().index() == b.statement().index() || !a.comparable(b)) {
            return false;
        }
        boolean same = a.deed().equals(b.deed());
        boolean open = a.isOfPeople() && (a.deed().isEmpty() || b.deed().isEmpty());
        double least = same || open ? settings.counted() : settings.measured();
        return alignment.likeness(a.statement(), b.statement()) >= least;
    }

    private static boolean isListed(List<List<Count>> values) {
        if (sharesAStatement(values)) {
            return true;
        }
        Map<Integer, Integer> perReport = new HashMap<>();
        for (List<Count> value : values) {
            value.stream()
                    .map(count -> count.statement().report())
                    .distinct()
                    .forEach(report -> perReport.merge(report, 1, Integer::sum));
        }
        return perReport.values().stream().anyMatch(n -> n >= LISTED);
    }

    /** Whether one statement gives two of the values: then they are of two things. */
    private static boolean sharesAStatement(List<List<Count>> values) {
        Set<Integer> given = new HashSet<>();
        return !values.stream()
                .flatMap(value ->
                        value.stream().map(count -> count.statement().index()).distinct())
                .allMatch(given::add);
    }

    /** Nobody comes back to life: a smaller number of dead is another count and no newer one. */
    private static boolean fallsAgainstReason(List<List<Count>> values) {
        for (int i = 1; i < values.size(); i++) {
            Count later = Values.named(values.get(i));
            if (later.rises() && later.value() < Values.named(values.get(i - 1)).value()) {
                return true;
            }
        }
        return false;
    }

    private static Clash clash(List<List<Count>> values) {
        Count first = values.get(0).get(0);
        List<Side> sides = values.stream()
                .map(value -> new Side(
                        Values.named(value).words(),
                        value.stream().map(Count::statement).distinct().toList()))
                .toList();
        boolean overtaken = Succession.of(sides) && !fallsAgainstReason(values) && !first.isLasting();
        String said = sides.stream().map(Side::value).collect(Collectors.joining(", then "));
        String why = overtaken
                ? "The number changes with time: " + said + "."
                : "The numbers cannot all be right: " + said.replace(", then ", ", ") + ".";
        return new Clash(Point.Kind.QUANTITY, first.about(), sides, overtaken, why, first.isToll() ? 0.9 : 0.6);
    }
}
