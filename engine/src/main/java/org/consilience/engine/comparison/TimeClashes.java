package org.consilience.engine.comparison;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;
import org.consilience.model.Precision;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/** Finds different hours given for one happening, and different days where two reports say the same of it otherwise. */
final class TimeClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final int HALF_HOUR = 30;
    private static final int FIVE = 5;
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final Duration HALF = Duration.ofMinutes(5);
    private static final Duration EXACT = Duration.ofMinutes(1);
    private static final Pattern ZONE =
            Pattern.compile("\\b(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|IST|JST|KST|AE[SD]T|local time)\\b");

    private final ComparisonSettings settings;

    TimeClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        TreeMap<String, List<Moment>> byVerb = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            for (TimeExpression when : statement.claim().details().when()) {
                Moment.of(statement, when)
                        .ifPresent(moment -> byVerb.computeIfAbsent(moment.verb(), v -> new ArrayList<>())
                                .add(moment));
            }
        }
        List<Clash> clashes = new ArrayList<>();
        byVerb.values().forEach(moments -> clashes.addAll(among(moments, alignment)));
        return clashes;
    }

    /** One clash for each moment that a later one contradicts and none before it did. */
    private List<Clash> among(List<Moment> moments, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        List<Moment> left = new ArrayList<>(moments);
        while (!left.isEmpty()) {
            Moment first = left.remove(0);
            List<Moment> against = left.stream()
                    .filter(other -> differ(first, other, moments, alignment))
                    .toList();
            if (!against.isEmpty()) {
                Moment named = against.get(0);
                List<Moment> alike = left.stream()
                        .filter(other -> !against.contains(other) && agree(first, other))
                        .toList();
                clashes.add(clash(
                        first,
                        alike,
                        named,
                        against.stream().filter(m -> agree(named, m)).toList()));
                left.removeAll(against);
            }
        }
        return clashes;
    }

    /** A happening of which either report tells one hour, or more that fit one another. */
    private static boolean isOneOccasion(Moment one, Moment other, List<Moment> told) {
        return (one.isOccasion() || other.isOccasion())
                && one.isClock()
                && told.stream()
                        .filter(Moment::isClock)
                        .filter(moment -> moment.report() == one.report() || moment.report() == other.report())
                        .allMatch(moment -> agree(moment, moment.report() == one.report() ? one : other));
    }

    private boolean differ(Moment one, Moment other, List<Moment> told, Alignment alignment) {
        return one.report() != other.report()
                && one.isClock() == other.isClock()
                && (one.things().stream().anyMatch(other.things()::contains) || isOneOccasion(one, other, told))
                && (one.isClock() ? isOtherHour(one, other) : isOtherDay(one, other, alignment));
    }

    private static boolean agree(Moment one, Moment other) {
        return one.isClock() == other.isClock() && one.time().meets(other.time());
    }

    /** Hours of named clocks are compared as instants; beside one of them an hour of no named clock tells nothing. */
    private static boolean isOtherHour(Moment one, Moment other) {
        Time that = other.time().byClockOf(one.time());
        Duration apart =
                Duration.between(one.time().earliest(), that.earliest()).abs();
        Duration slack = slack(one.time().earliest()).plus(slack(other.time().earliest()));
        return apart.compareTo(slack) > 0
                && apart.compareTo(Duration.ofHours(2)) < 0
                && one.time().offset().isPresent() == other.time().offset().isPresent()
                && (one.time().offset().isPresent() || !(isZoned(one.statement()) || isZoned(other.statement())));
    }

    private static Duration slack(LocalDateTime hour) {
        int minute = hour.getMinute();
        return minute == 0 ? ROUND : minute == HALF_HOUR ? HALF : minute % FIVE == 0 ? EXACT.multipliedBy(2) : EXACT;
    }

    private boolean isOtherDay(Moment one, Moment other, Alignment alignment) {
        return !one.time().meets(other.time())
                && one.isOnlyDay()
                && other.isOnlyDay()
                && alignment
                        .partners()
                        .areMatched(one.statement().index(), other.statement().index())
                && alignment.likeness(one.statement(), other.statement()) >= settings.measured();
    }

    private static boolean isZoned(Statement statement) {
        return ZONE.matcher(statement
                        .sentence()
                        .span()
                        .in(statement.reading().report().text()))
                .find();
    }

    private static Clash clash(Moment first, List<Moment> alike, Moment named, List<Moment> against) {
        List<Moment> mine = new ArrayList<>(List.of(first));
        mine.addAll(alike);
        List<Side> sides =
                List.of(new Side(first.words(), statements(mine)), new Side(named.words(), statements(against)));
        String about = (first.isClock() ? "hour" : "day") + " " + happening(first, named);
        String why = "One says “" + first.words() + "”, another “" + named.words() + "”.";
        return new Clash(Point.Kind.TIME, about, sides, false, why, GRAVITY);
    }

    private static String happening(Moment first, Moment named) {
        return first.things().stream()
                .filter(named.things()::contains)
                .findFirst()
                .map(thing -> "when they " + first.verb() + " (" + thing + ")")
                .orElseGet(
                        () -> "of the " + first.occasion().or(named::occasion).orElse(first.verb()));
    }

    private static List<Statement> statements(List<Moment> moments) {
        return moments.stream().map(Moment::statement).distinct().toList();
    }

    /**
     * What happens at a time.
     *
     * @param verb lemma of what happens
     * @param things lemmas of what takes part in it
     * @param occasion the noun that names it ("the explosion occurred"); nothing where a verb tells it
     */
    private record Moment(
            Statement statement,
            TimeExpression when,
            String verb,
            NavigableSet<String> things,
            Optional<String> occasion) {
        private static final Lexicon VAGUE = Lexicon.of("vague.tsv");
        private static final Lexicon OCCASIONS = Lexicon.of("occasions.tsv");
        private static final Map<String, String> VERBS = Lexicon.of("deed-nouns.tsv").entries().stream()
                .collect(Collectors.toMap(Lexicon.Entry::kind, Lexicon.Entry::word, (first, other) -> first));
        private static final Set<String> PARTS = Set.of("nsubj", "obj", "obl", "nsubj:pass", "obl:agent", "nmod");

        static Optional<Moment> of(Statement statement, TimeExpression when) {
            if (when.time().isEmpty() || when.time().get().precision().compareTo(Precision.DAY) > 0) {
                return Optional.empty();
            }
            Phrase phrase = Phrase.of(statement);
            Optional<Integer> verb = phrase.verbOver(when.span()).filter(v -> !VAGUE.has(phrase.lemma(v)));
            return verb.map(v -> told(phrase, v, when)).filter(moment -> moment.isClock() || moment.isDay());
        }

        private static Moment told(Phrase phrase, int verb, TimeExpression when) {
            Optional<String> occasion = occasion(phrase, verb);
            String happens =
                    occasion.map(noun -> VERBS.getOrDefault(noun, noun)).orElse(phrase.lemma(verb));
            return new Moment(phrase.statement(), when, happens, things(phrase, verb, when), occasion);
        }

        /** "The explosion occurred at noon", "the explosion, which occurred at noon". */
        private static Optional<String> occasion(Phrase phrase, int verb) {
            boolean light = OCCASIONS.has(phrase.lemma(verb), "light");
            List<Integer> nouns = new ArrayList<>(light ? phrase.children(verb, "nsubj") : List.of());
            if (light && phrase.all().get(verb).deprel().equals("acl:relcl")) {
                nouns.add(phrase.all().get(verb).head());
            }
            return nouns.stream()
                    .map(phrase::lemma)
                    .filter(noun -> OCCASIONS.has(noun, "occasion"))
                    .findFirst();
        }

        private static NavigableSet<String> things(Phrase phrase, int verb, TimeExpression when) {
            NavigableSet<String> things = new TreeSet<>();
            for (int child : phrase.children(verb)) {
                boolean part = PARTS.contains(phrase.all().get(child).deprel());
                if (part
                        && phrase.isNoun(child)
                        && !when.span().overlaps(phrase.all().get(child).span())) {
                    things.add(phrase.lemma(child));
                }
            }
            return things;
        }

        Time time() {
            return when.time().orElseThrow();
        }

        int report() {
            return statement.report();
        }

        boolean isOccasion() {
            return occasion.isPresent();
        }

        boolean isClock() {
            return when.type() == TimeExpression.Type.TIME
                    && Duration.between(time().earliest(), time().latest()).compareTo(Duration.ofHours(1)) < 0;
        }

        boolean isDay() {
            return when.type() == TimeExpression.Type.DATE && time().precision() == Precision.DAY;
        }

        /** Whether the statement gives no second day, as of something that lasts. */
        boolean isOnlyDay() {
            return statement.claim().details().when().stream()
                            .filter(other -> other.type() == TimeExpression.Type.DATE)
                            .count()
                    == 1;
        }

        String words() {
            return Headline.clipped(when.span().in(statement.reading().report().text()), 60);
        }
    }
}
