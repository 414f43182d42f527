package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Numeral;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Amount;
import org.consilience.model.Point;

/** Finds numbers that a report itself tells to have been corrected: "at first three were reported; later it was one", "revised from three to one". */
final class RevisionClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final Set<String> FIRST =
            Set.of("preliminary", "initial", "initially", "previously", "original", "originally");
    private static final Set<String> LATER = Set.of("later", "now", "revise", "correct", "update", "subsequently");

    private static final Set<String> TELLING =
            Set.of("say", "report", "announce", "estimate", "state", "believe", "think", "count", "put", "determine");
    private static final Set<String> CORRECTING =
            Set.of("revise", "correct", "update", "lower", "raise", "downgrade", "upgrade", "adjust");
    private static final Set<String> COUNTED =
            Set.of("number", "toll", "figure", "count", "estimate", "tally", "total");
    private static final String NUMBER = "(\\d[\\d,.]*|\\p{L}+(?:-\\p{L}+)?)";
    private static final Pattern FROM_TO = Pattern.compile("\\bfrom " + NUMBER + " to " + NUMBER + "\\b");
    private static final Pattern TO_FROM = Pattern.compile("\\bto " + NUMBER + ",? from " + NUMBER + "\\b");
    /** How many statements back the first number is looked for. */
    private static final int BACK = 3;
    /** So many letters before a number at most stands what is said of it. */
    private static final int BESIDE = 24;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        List<Statement> all = ledger.statements();
        all.forEach(statement -> corrected(statement).ifPresent(clashes::add));
        for (int i = 1; i < all.size(); i++) {
            for (int before = i - 1; before >= Math.max(0, i - BACK); before--) {
                if (all.get(before).report() == all.get(i).report() && isNext(all.get(before), all.get(i))) {
                    clashes.addAll(between(all.get(before), all.get(i)));
                }
            }
        }
        return clashes;
    }

    /** "The number of injured was revised from eight to six": both numbers in one statement. */
    private static Optional<Clash> corrected(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        if (!phrase.has(CORRECTING, phrase.begin(), phrase.end())
                || !phrase.has(COUNTED, phrase.begin(), phrase.end())) {
            return Optional.empty();
        }
        return numbers(FROM_TO.matcher(statement.text()), 1, 2)
                .or(() -> numbers(TO_FROM.matcher(statement.text()), 2, 1))
                .map(numbers -> {
                    List<Side> sides = numbers.stream()
                            .map(number -> new Side(number, List.of(statement)))
                            .toList();
                    return clash(Topic.of(statement), sides);
                });
    }

    /** The number before and the one after, where both are numbers and not one. */
    private static Optional<List<String>> numbers(Matcher matcher, int before, int after) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> words = List.of(matcher.group(before), matcher.group(after));
        List<Double> values = words.stream()
                .flatMap(word -> Numerals.at(Lexer.words(word), 0).stream())
                .map(Numeral::value)
                .distinct()
                .toList();
        return values.size() == 2 ? Optional.of(words) : Optional.empty();
    }

    private static Clash clash(String about, List<Side> sides) {
        String why = "The report itself tells that the number was corrected.";
        return new Clash(Point.Kind.QUANTITY, about, sides, true, why, GRAVITY);
    }

    private static boolean isNext(Statement before, Statement after) {
        Phrase one = Phrase.of(before);
        Phrase other = Phrase.of(after);
        return one.begin() == other.begin() || one.end() == other.begin();
    }

    /** "Initially counted nine", "preliminary reports had nine": such a word beside the number, on its verb or on its source. */
    private static boolean isTold(Count count, Set<String> when) {
        Phrase phrase = Phrase.of(count.statement());
        Optional<Integer> verb = phrase.verbOver(count.amount().span());
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            if (when.contains(phrase.lemma(at))) {
                int gap = count.amount().span().begin()
                        - phrase.all().get(at).span().end();
                boolean beside = gap >= 0 && gap <= BESIDE;
                boolean on = verb.isPresent()
                        && (at == verb.get() || phrase.all().get(at).head() == verb.get());
                boolean source = !phrase.isInClaim(at) && (phrase.is(at, "ADJ") || isOnTelling(phrase, at));
                if (beside || on || source) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Previously said". */
    private static boolean isOnTelling(Phrase phrase, int word) {
        int head = phrase.all().get(word).head();
        return head >= phrase.begin() && head < phrase.end() && TELLING.contains(phrase.lemma(head));
    }

    private static List<Clash> between(Statement before, Statement after) {
        List<Clash> clashes = new ArrayList<>();
        for (Count one : counts(before)) {
            for (Count other : counts(after)) {
                boolean narrowed = !one.counted().isEmpty() && one.comparable(other);
                boolean same = one.deed().isEmpty()
                        ? one.comparable(other)
                        : narrowed || one.deed().equals(other.deed());
                boolean things = one.isOfThings() && !one.isOfPeople() && other.isOfThings() && !other.isOfPeople();
                boolean sort = one.comparable(other) || things;
                boolean revised = isTold(one, FIRST) || isTold(other, LATER);
                if (revised && same && sort && !Values.canBeOne(one.amount(), other.amount())) {
                    List<Side> sides =
                            List.of(new Side(one.words(), List.of(before)), new Side(other.words(), List.of(after)));
                    clashes.add(clash(one.about(), sides));
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
            if (!count.partial() && !count.isAge() && !count.isOfAWar()) {
                counts.add(count);
            }
        }
        return counts;
    }
}
