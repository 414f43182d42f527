package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * A statement places something by something else: before the vote, away from the coast.
 *
 * @param axis what is told
 * @param kind where on the axis, such as {@code before}
 * @param anchor lemma of what it is placed by, in lower case
 * @param span from the first word of the relation to the anchor
 * @param themes lemmas of the verbs and occasions around
 * @param names lemmas of the names in the sentence, the anchor's aside
 */
record Relation(
        Statement statement,
        Axis axis,
        String kind,
        String anchor,
        Span span,
        NavigableSet<String> themes,
        NavigableSet<String> names) {
    private static final Lexicon PHRASES = Lexicon.of("relations.tsv");
    private static final Lexicon OCCASIONS = Lexicon.of("occasions.tsv");
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "NUM", "PRON");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final int AROUND = 8;
    private static final int STEM = 4;

    /** What a relation tells: relations of one axis exclude one another. */
    enum Axis {
        ORDER,
        DIRECTION;

        static Axis of(String kind) {
            return kind.equals("toward") || kind.equals("away") ? DIRECTION : ORDER;
        }
    }

    /** The relations that the statement's own words tell, in order. */
    static List<Relation> of(Statement statement) {
        List<Token> sentence = statement.reading().syntax().tokens(statement.sentence());
        List<Relation> relations = new ArrayList<>();
        for (int begin = 0; begin < sentence.size(); begin++) {
            if (statement.claim().span().contains(sentence.get(begin).span())) {
                at(statement, sentence, begin).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> at(Statement statement, List<Token> sentence, int begin) {
        Token first = sentence.get(begin);
        for (Lexicon.Entry entry : PHRASES.beginning(lemma(first), form(statement, first))) {
            List<String> words = entry.words();
            if (stands(statement, sentence, begin, words)) {
                int anchor = anchor(sentence, begin + words.size());
                return anchor < 0
                        ? Optional.empty()
                        : Optional.of(relation(statement, sentence, begin, anchor, entry.kind()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Statement statement, List<Token> sentence, int begin, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (begin + i >= sentence.size()) {
                return false;
            }
            Token token = sentence.get(begin + i);
            String form = form(statement, token);
            if (!words.get(i).equals(form) && !words.get(i).equals(lemma(token))) {
                return false;
            }
        }
        return true;
    }

    /** The last noun of the run of nominals after the words; -1 where there is none. */
    private static int anchor(List<Token> sentence, int from) {
        int at = from;
        while (at < sentence.size() && BETWEEN.contains(sentence.get(at).upos())) {
            at++;
        }
        int anchor = -1;
        for (; at < sentence.size() && NOMINAL.contains(sentence.get(at).upos()); at++) {
            if (isNoun(sentence.get(at))) {
                anchor = at;
            }
        }
        return anchor;
    }

    private static Relation relation(Statement statement, List<Token> sentence, int begin, int anchor, String kind) {
        NavigableSet<String> themes = new TreeSet<>();
        NavigableSet<String> names = new TreeSet<>();
        String placed = lemma(sentence.get(anchor));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean inside = begin <= i && i <= anchor;
            if (token.upos().equals("PROPN") && !lemma(token).equals(placed)) {
                names.add(lemma(token));
            } else if (!inside && i >= begin - AROUND && i <= anchor + AROUND && isTheme(token)) {
                themes.add(lemma(token));
            }
        }
        Span span = sentence.get(begin).span().hull(sentence.get(anchor).span());
        return new Relation(statement, Axis.of(kind), kind, placed, span, themes, names);
    }

    /** Who is there may do one thing before and another after: only what happens counts. */
    private static boolean isTheme(Token token) {
        String kind = OCCASIONS.kind(lemma(token)).orElse("");
        boolean happens = token.upos().equals("VERB") ? !kind.equals("light") : kind.equals("occasion");
        return happens && lemma(token).length() >= STEM;
    }

    private static boolean isNoun(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    private static String form(Statement statement, Token token) {
        return token.span().in(statement.reading().report().text()).toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The relation's own words. */
    String words() {
        return span.in(statement.reading().report().text());
    }

    /** What both tell of: the longest of the words of one stem. */
    Optional<String> theme(Relation other) {
        return themes.stream()
                .flatMap(mine -> other.themes.stream()
                        .filter(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine))
                        .map(theirs -> mine.length() >= theirs.length() ? mine : theirs))
                .findFirst();
    }

    boolean sharesName(Relation other) {
        return names.stream().anyMatch(other.names::contains);
    }
}
