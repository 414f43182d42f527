package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.engine.comparison.Relation.Axis;
import org.consilience.model.NameMention;
import org.consilience.model.Point;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/** Finds what one report puts before a thing and another after it, or on the way to a place and away from it. */
final class RelationClashes implements ClashFinder {
    private static final double GRAVITY = 0.7;
    private static final int VALUE_LENGTH = 120;
    /** So many letters of what something is placed by tell it from the rest. */
    private static final int STEM = 5;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Relation>> placed = new LinkedHashMap<>();
        for (Statement statement : ledger.statements()) {
            for (Relation relation : Relation.of(statement)) {
                placed.computeIfAbsent(relation.axis() + " " + stem(relation.anchor()), k -> new ArrayList<>())
                        .add(relation);
            }
        }
        List<Clash> clashes = new ArrayList<>();
        placed.values().stream()
                .filter(relations -> !isToldBothWays(relations))
                .forEach(relations -> clashes.addAll(among(relations)));
        return clashes;
    }

    /** Damage joins words: "forumthe" is the forum still. */
    private static String stem(String anchor) {
        return anchor.substring(0, Math.min(STEM, anchor.length()));
    }

    private static boolean sameAnchor(Relation one, Relation other) {
        return one.anchor().startsWith(other.anchor()) || other.anchor().startsWith(one.anchor());
    }

    /** Whether one report alone gives both: then they are of two things. */
    private static boolean isToldBothWays(List<Relation> relations) {
        Map<Integer, String> kinds = new LinkedHashMap<>();
        return relations.stream().anyMatch(relation -> {
            String before = kinds.putIfAbsent(relation.statement().report(), relation.kind());
            return before != null && !before.equals(relation.kind());
        });
    }

    /** One clash for each relation that a later one opposes and none before it did. */
    private static List<Clash> among(List<Relation> relations) {
        List<Clash> clashes = new ArrayList<>();
        List<Relation> left = new ArrayList<>(relations);
        while (!left.isEmpty()) {
            Relation first = left.remove(0);
            List<Relation> against =
                    left.stream().filter(other -> opposes(first, other)).toList();
            if (!against.isEmpty()) {
                clashes.add(clash(first, against));
                left.removeAll(against);
            }
        }
        return clashes;
    }

    private static boolean opposes(Relation one, Relation other) {
        return one.statement().report() != other.statement().report()
                && !one.kind().equals(other.kind())
                && sameAnchor(one, other)
                && sameTime(one.statement(), other.statement())
                && (one.axis() == Axis.DIRECTION
                        ? isPlace(one) && sameTraveller(one, other)
                        : one.theme(other).isPresent() && one.sharesName(other));
    }

    private static boolean isPlace(Relation relation) {
        return relation.statement().claim().details().where().stream()
                .anyMatch(place -> relation.span().contains(place.span()));
    }

    /** Not two different ones by name: whoever is only meant by a pronoun that nobody resolves may be the same. */
    private static boolean sameTraveller(Relation one, Relation other) {
        List<String> names = travellers(one);
        List<String> others = travellers(other);
        return names.isEmpty() || others.isEmpty() || names.stream().anyMatch(others::contains);
    }

    /** Who moves: the subject of the verb that the relation begins with or stands under. */
    private static List<String> travellers(Relation relation) {
        Phrase phrase = Phrase.of(relation.statement());
        return verb(phrase, relation).stream()
                .flatMap(verb -> phrase.children(verb, "nsubj").stream())
                .map(subject -> phrase.all().get(subject).span())
                .flatMap(subject -> relation.statement().claim().details().who().stream()
                        .filter(who -> who.span().contains(subject)))
                .map(NameMention::name)
                .toList();
    }

    private static Optional<Integer> verb(Phrase phrase, Relation relation) {
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            if (phrase.all().get(at).span().begin() == relation.span().begin() && phrase.is(at, "VERB")) {
                return Optional.of(at);
            }
        }
        return phrase.verbOver(relation.span());
    }

    private static boolean sameTime(Statement one, Statement other) {
        List<Time> times = times(one);
        List<Time> others = times(other);
        return times.isEmpty()
                || others.isEmpty()
                || times.stream().anyMatch(t -> others.stream().anyMatch(t::meets));
    }

    private static List<Time> times(Statement statement) {
        return statement.claim().details().when().stream()
                .map(TimeExpression::time)
                .flatMap(time -> time.stream())
                .toList();
    }

    private static Clash clash(Relation first, List<Relation> against) {
        Map<String, List<Relation>> kinds = new LinkedHashMap<>();
        kinds.computeIfAbsent(first.kind(), k -> new ArrayList<>()).add(first);
        against.forEach(relation ->
                kinds.computeIfAbsent(relation.kind(), k -> new ArrayList<>()).add(relation));
        List<Side> sides = kinds.values().stream().map(RelationClashes::side).toList();
        boolean order = first.axis() == Axis.ORDER;
        String why = "One says “" + sides.get(0).value() + "”, another “"
                + sides.get(1).value() + "”.";
        return new Clash(
                order ? Point.Kind.TIME : Point.Kind.PLACE, about(first, against.get(0)), sides, false, why, GRAVITY);
    }

    private static Side side(List<Relation> relations) {
        List<Statement> statements =
                relations.stream().map(Relation::statement).distinct().toList();
        return new Side(Headline.clipped(relations.get(0).words(), VALUE_LENGTH), statements);
    }

    private static String about(Relation one, Relation other) {
        String anchor = Stream.of(one, other)
                .map(relation -> relation.words().substring(relation.words().lastIndexOf(' ') + 1))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
        return one.axis() == Axis.DIRECTION
                ? "direction taken: to " + anchor + " or away from it"
                : "time of the " + one.theme(other).orElseThrow() + " relative to the " + anchor;
    }
}
