package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * How old a sentence says that somebody named is.
 *
 * @param statement narrowed to the name and the age
 * @param person the name's own words
 */
record Age(Statement statement, Span person, PersonName name, int years) {
    private static final int OLDEST = 120;

    /** "Ada Osei, 44, of Tamale", "Ada Osei (44)", "Ada Osei, a retired 44-year-old teacher", "Ada Osei, who is 44", "Ada Osei was 44 years old". */
    private static final Pattern BEHIND =
            Pattern.compile("\\s?[,(]\\s?(?:aged? )?(\\d{1,3})(?=\\s?[,;.)\u2013\u2014]|\\s+and\\b|$)"
                    + "|\\s?, an? (?:\\p{L}+ )?(\\d{1,3})[- ]year[- ]old\\b"
                    + "|(?:\\s?,)? (?:who )?(?:is|was) (\\d{1,3})(?= years old|\\s?[,;.]|$)");

    /** "The 44-year-old teacher, Ada Osei", "44-year-old Ada Osei". */
    private static final Pattern BEFORE =
            Pattern.compile("\\b(\\d{1,3}|[\\p{L}-]+)[- ]year[- ]old,? (?:[\\p{L}\\p{M}.'\u2019-]+(?: ?,)? ){0,5}$");

    /** What may stand between an age and the name behind it. */
    private static final Set<String> TITLING = Set.of("NOUN", "PROPN", "ADJ", "PUNCT", "NUM");

    /** The ages that the statement's sentence gives, in order, where no other claim has their words. */
    static List<Age> of(Statement statement) {
        List<Age> ages = new ArrayList<>();
        for (Entity person : statement.entities()) {
            if (person.type() == Entity.Type.PERSON) {
                behind(statement, person.span())
                        .or(() -> before(statement, person.span()))
                        .filter(years -> statement.isNearest(years))
                        .flatMap(years -> age(statement, person.span(), years))
                        .ifPresent(ages::add);
            }
        }
        return ages;
    }

    /** The ages that statements give of each person, in order. */
    static List<List<Age>> persons(List<Statement> statements) {
        return PersonName.persons(
                statements.stream().flatMap(statement -> of(statement).stream()).toList(), Age::name);
    }

    private static Optional<Span> behind(Statement statement, Span person) {
        int end = statement.sentence().span().end();
        Matcher matcher = BEHIND.matcher(text(statement)).region(person.end(), end);
        return matcher.lookingAt() ? Optional.of(number(matcher)) : Optional.empty();
    }

    private static Optional<Span> before(Statement statement, Span person) {
        int begin = statement.sentence().span().begin();
        Matcher matcher = BEFORE.matcher(text(statement)).region(begin, person.begin());
        return matcher.find()
                ? Optional.of(number(matcher))
                        .filter(years -> isTitle(statement, new Span(years.end(), person.begin())))
                : Optional.empty();
    }

    private static Span number(Matcher found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return new Span(found.start(group), found.end(group));
    }

    private static boolean isTitle(Statement statement, Span between) {
        return statement.reading().syntax().tokens(statement.sentence()).stream()
                .filter(token -> between.contains(token.span()))
                .map(Token::upos)
                .allMatch(TITLING::contains);
    }

    private static Optional<Age> age(Statement statement, Span person, Span number) {
        int years = Numerals.at(Lexer.words(number.in(text(statement))), 0)
                .map(numeral -> (int) numeral.value())
                .orElse(0);
        PersonName name = PersonName.of(person.in(text(statement)));
        return years == 0 || years > OLDEST
                ? Optional.empty()
                : Optional.of(new Age(statement.narrowed(person.hull(number)), person, name, years));
    }

    private static String text(Statement statement) {
        return statement.reading().report().text();
    }

    /** The name as the report has it. */
    String words() {
        return person.in(text(statement));
    }
}
