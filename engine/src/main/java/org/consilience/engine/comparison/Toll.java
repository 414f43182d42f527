package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Time;
import org.consilience.model.Token;

/**
 * A number of people to whom something happened, as one report gives it.
 *
 * @param counts where the report gives it, in order
 * @param occasion on what occasion
 * @param sort who are counted, blank for people in general
 */
record Toll(List<Count> counts, Occasion occasion, String sort) {
    private static final Lexicon VICTIMS = Lexicon.of("victims.tsv");
    private static final Lexicon GENERIC = Lexicon.of("generic.tsv");
    private static final Set<String> TOLLS = Set.of("toll", "count", "tally");
    private static final Set<String> LINKS = Set.of("at", "of", "to");
    private static final Set<String> GIVEN =
            Set.of("put", "place", "higher", "high", "lower", "low", "raise", "revise");
    private static final Set<String> CONTRASTS = Set.of("meanwhile", "however", "but", "while", "although", "though");
    private static final Set<String> ASIDE = Set.of("meanwhile", "elsewhere", "separately", "separate");
    private static final Set<String> BESIDES = Set.of("also", "too");
    private static final Set<String> BODIES =
            Set.of("monitor", "group", "organization", "organisation", "agency", "watchdog", "body", "activists");
    private static final Set<String> EARLIER = Set.of("earlier", "initially", "previously");
    private static final List<String> OPEN = List.of("civilian", "fighter");
    /** How far before its number "the toll" may stand. */
    private static final int FAR = 8;
    /** A number under this part of a greater one is no other count of the same people. */
    private static final double PART = 0.4;
    /** A number so many times another is of something else. */
    private static final double ORDER = 10;

    Toll {
        counts = List.copyOf(counts);
    }

    static Toll of(Count count) {
        return new Toll(List.of(count), Occasion.of(count.statement()), sort(count));
    }

    /** By the noun that is counted: its own lemma where no list has it. */
    private static String sort(Count count) {
        List<Token> words = count.statement().tokens().stream()
                .filter(token -> count.amount().span().contains(token.span()))
                .toList();
        Token last = words.isEmpty() ? null : words.get(words.size() - 1);
        String lemma =
                last == null || !last.upos().equals("NOUN") ? "" : last.lemma().toLowerCase(Locale.ROOT);
        if (!count.counted().contains(lemma) || GENERIC.has(lemma)) {
            return "";
        }
        return VICTIMS.kind(lemma).orElse(lemma);
    }

    Toll with(Toll other) {
        return new Toll(
                Stream.concat(counts.stream(), other.counts.stream()).toList(),
                occasion.with(other.occasion),
                sort.isEmpty() ? other.sort : sort);
    }

    /** Whether both are one number of one report. */
    boolean repeats(Toll other) {
        return report() == other.report()
                && deed().equals(other.deed())
                && value() == other.value()
                && isOfSame(other)
                && !occasion.excludes(other.occasion);
    }

    String deed() {
        return counts.get(0).deed();
    }

    double value() {
        return counts.get(0).value();
    }

    double figure() {
        return counts.get(0).figure();
    }

    int report() {
        return counts.get(0).statement().report();
    }

    Stream<Statement> statements() {
        return counts.stream().map(Count::statement);
    }

    /** Whether one report tells both as counts of the same people: by two sources that it names, or as another toll. */
    boolean rivals(Toll other) {
        return report() == other.report() && !isLeft() && !other.isLeft() && isCountedOtherwise(other);
    }

    private boolean isCountedOtherwise(Toll other) {
        boolean named = areOthers(sources(), other.sources())
                && (later(other).isContrasted() || (isNamed() && other.isNamed()))
                && !isEarlier()
                && !other.isEarlier();
        boolean close = Math.min(value(), other.value()) >= PART * Math.max(value(), other.value());
        boolean told = (isToldAgainst(other) || other.isToldAgainst(this)) && !occasion.isElsewhere(other.occasion);
        return told || (named && close);
    }

    /** Whether it is told as a toll after the other: such a word looks back. */
    private boolean isToldAgainst(Toll other) {
        int first = other.counts.get(0).statement().index();
        return counts.stream().anyMatch(count -> count.statement().index() > first && isToldAsToll(count));
    }

    private Toll later(Toll other) {
        return counts.get(0).statement().index()
                        < other.counts.get(0).statement().index()
                ? other
                : this;
    }

    private static boolean areOthers(List<String> mine, List<String> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private List<String> sources() {
        return statements().flatMap(statement -> statement.source().stream()).toList();
    }

    /** "A monitor said": its name follows, and is no other source. */
    private boolean isNamed() {
        return sources().stream().noneMatch(source -> BODIES.contains(source.substring(source.lastIndexOf(' ') + 1)));
    }

    /** Whether the number is told of an earlier hour. */
    boolean isEarlier() {
        Phrase phrase = Phrase.of(counts.get(0).statement());
        return IntStream.range(phrase.begin(), phrase.end())
                .anyMatch(at -> EARLIER.contains(phrase.form(at).toLowerCase(Locale.ROOT)));
    }

    /** "Rising from nine": the report itself has another number now. */
    boolean isLeft() {
        Count count = counts.get(0);
        Phrase phrase = Phrase.of(count.statement());
        return IntStream.range(phrase.begin() + 1, phrase.end())
                .filter(at -> phrase.all().get(at).span().begin()
                        == count.amount().span().begin())
                .anyMatch(at -> phrase.lemma(at - 1).equals("from"));
    }

    /** Whether no source is named for it, or none but the other's. */
    boolean isOfNobodyElse(Toll other) {
        return sources().stream().allMatch(other.sources()::contains);
    }

    /** Whether it is a number to its reader, and no word for many. */
    boolean isNumber() {
        return counts.stream()
                .anyMatch(count -> count.amount().high().orElse(value()) <= 2 * Math.max(1, count.value()));
    }

    /** Whether it is of a day that the other's report neither names anywhere nor came out on, where the other names none. */
    boolean isOfUntoldDay(Toll other) {
        Reading reading = other.counts.get(0).statement().reading();
        return report() != other.report()
                && occasion.dated()
                && other.occasion.times().isEmpty()
                && reading.report().masthead().published().isPresent()
                && !occasion.isNear(Stream.concat(
                        reading.report().masthead().published().map(Publication::instant).stream()
                                .map(Toll::day),
                        reading.marks().times().stream().flatMap(time -> time.time().stream())));
    }

    private static Time day(LocalDateTime instant) {
        return new Time(instant, instant, Precision.DAY, "publication", Optional.empty());
    }

    private boolean isContrasted() {
        Phrase phrase = Phrase.of(counts.get(0).statement());
        return phrase.has(CONTRASTS, phrase.begin(), phrase.begin() + 2);
    }

    /** "A higher toll of 23", "put the toll at 23". */
    boolean isToldAsToll() {
        return counts.stream().anyMatch(Toll::isToldAsToll);
    }

    private static boolean isToldAsToll(Count count) {
        Phrase phrase = Phrase.of(count.statement());
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            if (phrase.all().get(at).span().end() > count.amount().span().begin()) {
                boolean given = phrase.has(LINKS, at - 1, at) || phrase.has(GIVEN, at - FAR, at);
                return given && phrase.has(TOLLS, at - FAR, at);
            }
        }
        return false;
    }

    /** Whether its report tells it of other people than the other: elsewhere, besides, or only some of them. */
    boolean isOfOthers(Toll other) {
        return !rivals(other)
                && (occasion.excludes(other.occasion)
                        || isAside()
                        || other.isAside()
                        || !sort.equals(other.sort)
                        || (value() < other.value() && occasion.isPartOf(other.occasion))
                        || (value() > other.value() && other.occasion.isPartOf(occasion)));
    }

    /** "Meanwhile nine were killed", "a raid also killed nine": besides what was told before. */
    boolean isAside() {
        return counts.stream().anyMatch(Toll::isAside);
    }

    private static boolean isAside(Count count) {
        Phrase phrase = Phrase.of(count.statement());
        Optional<Integer> verb = phrase.verbOver(count.amount().span());
        boolean besides = verb.isPresent()
                && phrase.children(verb.get()).stream().anyMatch(child -> BESIDES.contains(phrase.lemma(child)));
        return besides || phrase.has(ASIDE, phrase.begin(), phrase.end());
    }

    boolean isOfSame(Toll other) {
        return sort.equals(other.sort)
                || (sort.isEmpty() && OPEN.contains(other.sort))
                || (other.sort.isEmpty() && OPEN.contains(sort));
    }

    /** Whether neither number is so much greater that it must be of something else. */
    boolean isOfOrder(Toll other) {
        double less = Math.min(value(), other.value());
        return Math.max(value(), other.value()) <= ORDER * Math.max(1, less) || isToldAsToll() || other.isToldAsToll();
    }
}
