package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.Entity;
import org.consilience.model.Token;

/**
 * A stand that somebody named takes: "the union condemned".
 *
 * @param verb its lemma
 * @param who words of the name, in lower case
 */
record Stance(String verb, List<String> who) {
    private static final Lexicon STANCES = Lexicon.of("stances.tsv");
    private static final Set<String> SPEAKER = Set.of("i", "we");

    Stance {
        who = List.copyOf(who);
    }

    /** Those of the verbs that the statement turns on. */
    static List<Stance> of(Statement statement, List<Predicate> predicates) {
        Set<String> verbs =
                predicates.stream().map(Predicate::verb).filter(STANCES::has).collect(Collectors.toSet());
        if (verbs.isEmpty()) {
            return List.of();
        }
        List<Token> all = statement.reading().syntax().tokens();
        List<Stance> stances = new ArrayList<>();
        for (Token token : statement.tokens()) {
            String verb = token.head() < 0 ? "" : lemma(all.get(token.head()));
            if (token.deprel().equals("nsubj") && verbs.contains(verb)) {
                name(token, statement).ifPresent(name -> stances.add(new Stance(verb, words(name))));
            }
        }
        return stances;
    }

    private static Optional<String> name(Token subject, Statement statement) {
        if (SPEAKER.contains(lemma(subject))) {
            return statement.source();
        }
        String text = statement.reading().report().text();
        return statement.entities().stream()
                .map(Entity::span)
                .filter(name -> name.contains(subject.span()))
                .map(name -> name.in(text))
                .findFirst();
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+"));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody else takes it: no word of the names is the same, and neither is short for the other. */
    boolean isAnothers(Stance other) {
        return verb.equals(other.verb)
                && who.stream().noneMatch(other.who::contains)
                && !isShortFor(who, other.who)
                && !isShortFor(other.who, who);
    }

    private static boolean isShortFor(List<String> one, List<String> other) {
        String initials = other.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return one.size() == 1 && one.get(0).equals(initials);
    }
}
