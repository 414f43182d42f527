package org.consilience.engine.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.model.Amount;
import org.consilience.model.Precision;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * An amount that a statement gives, and what is counted or measured.
 *
 * @param deed what happens to it or is said of it, under one word for many; empty where nothing tells
 * @param counted lemmas of the noun and of what narrows it ("foreign", "tourist"); none for people in general
 * @param partial whether the words say that it counts only some ("20 others")
 */
record Count(Statement statement, Amount amount, String deed, Set<String> counted, boolean partial) {
    private static final Lexicon DEEDS = Lexicon.of("deeds.tsv");
    private static final Lexicon TOLLS = Lexicon.of("tolls.tsv");
    private static final Lexicon GENERIC = Lexicon.of("generic.tsv");
    private static final Lexicon PARTIAL = Lexicon.of("partial.tsv");
    private static final Lexicon MEASURES = Lexicon.of("measures.tsv");
    private static final Lexicon VAGUE = Lexicon.of("vague.tsv");
    private static final Lexicon SCOPES = Lexicon.of("scopes.tsv");
    private static final Set<String> LASTING = Set.of("nsubj", "nmod", "obl");
    private static final Set<String> OPEN = Set.of("over", "above", "upward", "upwards", "excess");
    private static final String PEOPLE = "people";
    private static final Set<String> NARROWING = Set.of("amod", "compound", "nmod", "nmod:poss");
    /** How far behind an amount its verb is looked for where the syntax gives none. */
    private static final int REACH = 3;

    Count {
        counted = Set.copyOf(counted);
    }

    static Count of(Statement statement, Amount amount) {
        List<Token> tokens = statement.tokens();
        List<Token> inside = tokens.stream()
                .filter(token -> amount.span().contains(token.span()))
                .toList();
        Set<String> counted = new TreeSet<>();
        int number = number(inside, statement);
        for (Token token : inside.subList(number, inside.size())) {
            boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
            if ((noun || NARROWING.contains(token.deprel())) && !isNumeral(token, statement)) {
                counted.add(lemma(token));
            }
        }
        boolean measured =
                !amount.unit().equals(PEOPLE) && (MEASURES.has(amount.unit()) || !counted.contains(amount.unit()));
        counted.removeIf(lemma -> measured || GENERIC.has(lemma) || DEEDS.has(lemma) || PARTIAL.has(lemma));
        String deed = deed(statement, amount, inside);
        return new Count(statement, amount, deed, counted, Part.isSome(statement, amount, inside, deed));
    }

    /** Where among the words the number begins: what stands before it only bounds it. */
    private static int number(List<Token> inside, Statement statement) {
        for (int i = 0; i < inside.size(); i++) {
            if (isNumeral(inside.get(i), statement)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether reports of an event give one number of it for the whole event. */
    boolean isToll() {
        return TOLLS.has(deed) && amount.unit().equals(PEOPLE);
    }

    /** Whether a later number is no smaller than an earlier one unless one of them is wrong. */
    boolean rises() {
        return isToll() && TOLLS.has(deed, "rising");
    }

    /** How old somebody is: a matter of whom, not of how many. */
    boolean isAge() {
        return amount.unit().equals("year") && amount.of().equals("old");
    }

    /** Whether its sentence tells of a war or the like, which lasts longer than an event. */
    boolean isOfAWar() {
        return isToll()
                && statement.reading().syntax().tokens(statement.sentence()).stream()
                        .anyMatch(token -> lemma(token).equals("since") || (isScope(token) && !isOfADay()));
    }

    private static boolean isScope(Token token) {
        return SCOPES.has(lemma(token)) && LASTING.stream().anyMatch(token.deprel()::startsWith);
    }

    private boolean isOfADay() {
        return statement.claim().details().when().stream()
                .flatMap(when -> when.time().stream())
                .anyMatch(time -> time.precision().compareTo(Precision.DAY) <= 0);
    }

    /** "Over 70 people": the number is where they begin. */
    boolean isOpenEnded() {
        return statement.tokens().stream()
                .filter(token -> amount.span().contains(token.span()))
                .limit(2)
                .anyMatch(token -> OPEN.contains(lemma(token)));
    }

    /** The number, or its bound. */
    double value() {
        return amount.low().isPresent()
                ? amount.low().getAsDouble()
                : amount.high().orElse(0);
    }

    /** The number that its words have: 55 of "more than 55". */
    double figure() {
        boolean more = amount.high().isEmpty()
                && statement.tokens().stream()
                        .filter(token -> amount.span().contains(token.span()))
                        .map(Count::lemma)
                        .anyMatch(lemma -> lemma.equals("more") || OPEN.contains(lemma));
        return more ? value() - 1 : value();
    }

    boolean isOfPeople() {
        return amount.unit().equals(PEOPLE);
    }

    /** Whether it is of what stays as it is: a building has no more storeys the day after. */
    boolean isLasting() {
        return amount.unit().equals("storey");
    }

    /** Whether it counts things or people, and measures nothing. */
    boolean isOfThings() {
        return MEASURES.kind(amount.unit()).isEmpty();
    }

    /** The same for all that count or measure the same sort of thing. */
    String sort() {
        return amount.unit() + " " + new TreeSet<>(counted);
    }

    /** Whether both count or measure the same sort of thing. */
    boolean comparable(Count other) {
        return amount.unit().equals(other.amount.unit()) && counted.equals(other.counted);
    }

    /** Numbers in words are often taken for names where they begin a sentence. */
    private static boolean isNumeral(Token token, Statement statement) {
        String form = token.span().in(statement.reading().report().text());
        return token.upos().equals("NUM") || Numerals.at(Lexer.words(form), 0).isPresent();
    }

    /** The amount's own words. */
    String words() {
        return Headline.clipped(amount.span().in(statement.reading().report().text()), 60);
    }

    /** What is counted or measured, as a noun phrase. */
    String about() {
        return MEASURES.kind(amount.unit()).orElseGet(() -> {
            String things = amount.unit().equals(PEOPLE) ? PEOPLE : amount.unit() + "s";
            return "number of " + things + (TOLLS.has(deed) ? " " + deed : "");
        });
    }

    private static String deed(Statement statement, Amount amount, List<Token> inside) {
        String of = DEEDS.kind(amount.of()).orElse(amount.of());
        if (TOLLS.has(of)) {
            return of;
        }
        Optional<String> toll = following(statement, amount.span());
        if (toll.isPresent()) {
            return toll.get();
        }
        String told = of.isEmpty() ? governor(statement, inside) : of;
        return VAGUE.has(told) ? "" : told;
    }

    /** "25 people were injured", whatever the parser made of it. */
    private static Optional<String> following(Statement statement, Span span) {
        return statement.tokens().stream()
                .filter(token -> token.span().begin() >= span.end())
                .limit(REACH)
                .takeWhile(token -> !token.upos().equals("PUNCT"))
                .filter(token -> token.upos().equals("VERB") || token.upos().equals("ADJ"))
                .findFirst()
                .filter(token -> !hasObject(statement, token))
                .flatMap(token -> DEEDS.kind(lemma(token)))
                .filter(TOLLS::has);
    }

    /** "Ten killed, injuring nine": what is done to those who follow. */
    private static boolean hasObject(Statement statement, Token verb) {
        String form = verb.span().in(statement.reading().report().text()).toLowerCase(Locale.ROOT);
        if (form.endsWith("ing") && !form.equals("missing")) {
            return true;
        }
        int end = verb.span().end();
        return statement.claim().details().amounts().stream()
                .anyMatch(other -> other.span().begin() >= end && other.span().begin() <= end + 1);
    }

    /** The word on which the amount hangs. */
    private static String governor(Statement statement, List<Token> inside) {
        List<Token> all = statement.reading().syntax().tokens();
        for (Token token : inside) {
            if (token.head() >= 0 && !inside.contains(all.get(token.head()))) {
                String lemma = lemma(all.get(token.head()));
                return DEEDS.kind(lemma).orElse(lemma);
            }
        }
        return "";
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
