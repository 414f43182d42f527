package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.model.Amount;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Precision;
import org.consilience.model.Time;

/**
 * Finds the figures, times and places that reports have in common: "27 engines" is agreed upon, whether one tells of a test of them and
 * another of the rocket that has them.
 *
 * <p>What half the story names says nothing by being named twice: a time or place that many statements give is left out, and so is a small number.
 */
final class SharedValues {
    /** Numbers below this are of many things at once. */
    private static final double TELLING = 10;
    /** A time that more than this share of all statements give is the event's own. */
    private static final double TIMES = 0.1;
    /** The same for places. */
    private static final double PLACES = 0.02;
    /** So many statements may give it in any story. */
    private static final int FEW = 2;
    /** Least likeness of a statement to some other that gives the time or place. */
    private static final double LIKE = 0.15;
    /** So many others are asked for it. */
    private static final int ASKED = 24;

    private final List<Statement> statements;
    private final Alignment alignment;
    private final List<SharedValue> found = new ArrayList<>();
    /** For each statement the numbers of the groups that it stands in. */
    private final Map<Integer, Set<Integer>> homes = new HashMap<>();

    private SharedValues(Ledger ledger, Alignment alignment, List<List<Statement>> groups) {
        this.statements = ledger.statements();
        this.alignment = alignment;
        for (int group = 0; group < groups.size(); group++) {
            for (Statement statement : groups.get(group)) {
                homes.computeIfAbsent(statement.index(), index -> new HashSet<>())
                        .add(group);
            }
        }
    }

    /**
     * Figures first, then times, then places.
     *
     * @param groups of statements that state one thing: what all of a group's share is not told again
     */
    static List<SharedValue> in(Ledger ledger, Alignment alignment, List<List<Statement>> groups) {
        SharedValues values = new SharedValues(ledger, alignment, groups);
        values.figures();
        values.times();
        values.places();
        return List.copyOf(values.found);
    }

    private void figures() {
        Map<String, List<Count>> sorts = new TreeMap<>();
        for (Statement statement : statements) {
            for (Amount amount : statement.claim().details().amounts()) {
                Count count = Count.of(statement, amount);
                if (!count.partial()
                        && !count.isToll()
                        && !isOfSomebody(count)
                        && amount.low().orElse(0) >= TELLING) {
                    sorts.computeIfAbsent(count.sort(), sort -> new ArrayList<>())
                            .add(count);
                }
            }
        }
        ages(sorts.values().stream().flatMap(List::stream).filter(Count::isAge).toList());
        sorts.values().forEach(this::figures);
    }

    /** Whether it is the age of somebody named. */
    private static boolean isOfSomebody(Count count) {
        return count.isAge()
                && Age.of(count.statement()).stream()
                        .anyMatch(age -> age.statement()
                                .claim()
                                .span()
                                .overlaps(count.amount().span()));
    }

    /**
     * How old somebody named is.
     *
     * @param nameless ages of whom the sentence does not name: of the one who is so old, where there is one
     */
    private void ages(List<Count> nameless) {
        Map<Integer, List<List<Statement>>> old = new TreeMap<>();
        for (List<Age> person : Age.persons(statements)) {
            Map<Integer, List<Statement>> ages = new TreeMap<>();
            person.forEach(age -> ages.computeIfAbsent(age.years(), years -> new ArrayList<>())
                    .add(age.statement()));
            ages.forEach((years, giving) ->
                    old.computeIfAbsent(years, y -> new ArrayList<>()).add(giving));
        }
        old.forEach((years, givings) -> {
            if (givings.size() == 1) {
                nameless.stream()
                        .filter(count -> count.value() == years)
                        .forEach(count -> givings.get(0).add(count.statement()));
            }
            givings.forEach(giving -> add(Point.Kind.QUANTITY, years + " years", giving));
        });
    }

    /** Those of one sort: each with all that can be rounded to it. */
    private void figures(List<Count> counts) {
        counts.sort(Comparator.comparingDouble(Count::value));
        int begin = 0;
        for (int end = 1; end <= counts.size(); end++) {
            if (end == counts.size() || !isOne(counts.get(begin), counts.get(end))) {
                List<Count> same = counts.subList(begin, end);
                Count first = same.stream()
                        .min(Comparator.comparingInt(count -> count.statement().index()))
                        .orElseThrow();
                add(
                        Point.Kind.QUANTITY,
                        first.words(),
                        same.stream().map(Count::statement).toList());
                begin = end;
            }
        }
    }

    private static boolean isOne(Count one, Count other) {
        return Rounding.near(one.value(), other.value()) && Values.canBeOne(one.amount(), other.amount());
    }

    private void times() {
        Clocks clocks = new Clocks(
                statements.stream().flatMap(SharedValues::times).map(Told::time).toList());
        Map<String, List<Named>> times = new TreeMap<>();
        statements.stream()
                .flatMap(SharedValues::times)
                .forEach(told -> times.computeIfAbsent(clocks.key(told.time()), key -> new ArrayList<>())
                        .add(told.named()));
        times.values().forEach(named -> add(Point.Kind.TIME, named, TIMES));
    }

    /** What the statement tells that is no longer than a day. */
    private static Stream<Told> times(Statement statement) {
        return statement.claim().details().when().stream()
                .flatMap(when -> when.time().stream()
                        .filter(time -> time.precision().compareTo(Precision.DAY) <= 0)
                        .map(time -> new Told(time, new Named(when.span().in(text(statement)), statement))));
    }

    private void places() {
        Map<String, List<Named>> places = new TreeMap<>();
        for (Statement statement : statements) {
            for (PlaceMention where : statement.claim().details().where()) {
                places.computeIfAbsent(where.place().toString(), key -> new ArrayList<>())
                        .add(new Named(where.place().name(), statement));
            }
        }
        places.values().forEach(named -> add(Point.Kind.PLACE, named, PLACES));
    }

    private void add(Point.Kind kind, List<Named> named, double most) {
        if (named.size() <= Math.max(FEW, most * statements.size())) {
            List<Statement> alike = named.stream()
                    .map(Named::statement)
                    .filter(statement -> isLikeSome(statement, named))
                    .toList();
            add(kind, Headline.clipped(named.get(0).words(), 60), alike);
        }
    }

    private boolean isLikeSome(Statement statement, List<Named> named) {
        return named.stream()
                .map(Named::statement)
                .filter(other -> other.report() != statement.report())
                .limit(ASKED)
                .anyMatch(other -> alignment.likeness(statement, other) >= LIKE);
    }

    /** Of the first statement of each report, where there are two. */
    private void add(Point.Kind kind, String value, List<Statement> giving) {
        Set<Integer> reports = new HashSet<>();
        List<Statement> first = giving.stream()
                .sorted(Comparator.comparingInt(Statement::index))
                .filter(statement -> reports.add(statement.report()))
                .toList();
        if (first.size() > 1 && !standTogether(first)) {
            found.add(new SharedValue(kind, value, first));
        }
    }

    private boolean standTogether(List<Statement> some) {
        Set<Integer> common = new HashSet<>(homes.getOrDefault(some.get(0).index(), Set.of()));
        some.forEach(statement -> common.retainAll(homes.getOrDefault(statement.index(), Set.of())));
        return !common.isEmpty();
    }

    private static String text(Statement statement) {
        return statement.reading().report().text();
    }

    /** A time and how a statement names it. */
    private record Told(Time time, Named named) {}

    /** A statement and how it names the value. */
    private record Named(String words, Statement statement) {}
}
