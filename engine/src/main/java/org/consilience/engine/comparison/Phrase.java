package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * The sentence in which a statement begins, word by word and as its words hang together.
 *
 * @param all tokens of the report; words are named by their index there
 * @param begin index of the sentence's first word
 * @param end index after its last word
 */
record Phrase(Statement statement, List<Token> all, int begin, int end) {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> PARTICLES = Set.of("de", "del", "van", "von", "da", "di", "bin", "al", "el", "la");
    /** No chain of heads is followed further: parses may be wrong, never endless. */
    private static final int STEPS = 12;

    static Phrase of(Statement statement) {
        Syntax syntax = statement.reading().syntax();
        return new Phrase(
                statement,
                syntax.tokens(),
                statement.sentence().firstToken(),
                statement.sentence().endToken());
    }

    boolean isInClaim(int word) {
        return statement.claim().span().contains(all.get(word).span());
    }

    String lemma(int word) {
        return all.get(word).lemma().toLowerCase(Locale.ROOT);
    }

    String form(int word) {
        return all.get(word).span().in(statement.reading().report().text());
    }

    /** The letters from one word to another, both with them. */
    String letters(int first, int last) {
        return all.get(first)
                .span()
                .hull(all.get(last).span())
                .in(statement.reading().report().text());
    }

    boolean is(int word, String upos) {
        return word >= begin && word < end && all.get(word).upos().equals(upos);
    }

    boolean isNoun(int word) {
        return word >= begin && word < end && NOUNS.contains(all.get(word).upos());
    }

    boolean isComma(int word) {
        return word >= begin && word < end && form(word).equals(",");
    }

    List<Integer> children(int word) {
        List<Integer> children = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            if (all.get(i).head() == word) {
                children.add(i);
            }
        }
        return children;
    }

    /** Those of the word's children that stand in such a relation to it, subtypes included. */
    List<Integer> children(int word, String relation) {
        return children(word).stream()
                .filter(child -> all.get(child).deprel().startsWith(relation))
                .toList();
    }

    /** Lemmas of those of the words that are nouns and wanted. */
    NavigableSet<String> nouns(List<Integer> words, Predicate<String> wanted) {
        return words.stream()
                .filter(this::isNoun)
                .map(this::lemma)
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the preposition stands before the word. */
    boolean hasCase(int word, String preposition) {
        return children(word, "case").stream().anyMatch(mark -> lemma(mark).equals(preposition));
    }

    /** The verb under which the words stand, itself the nearest above them. */
    Optional<Integer> verbOver(Span span) {
        for (int i = begin; i < end; i++) {
            int head = all.get(i).head();
            if (span.contains(all.get(i).span())
                    && head >= 0
                    && !span.contains(all.get(head).span())) {
                return verbFrom(head);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> verbFrom(int word) {
        int at = word;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            if (all.get(at).upos().equals("VERB")) {
                return Optional.of(at);
            }
            at = all.get(at).head();
        }
        return Optional.empty();
    }

    /** Whether the words from {@code from} on are these, as forms or lemmas in lower case. */
    private boolean reads(int from, List<String> words) {
        if (from < begin || from + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.equals(lemma(from + i)) && !word.equals(form(from + i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** The entries whose words begin here. */
    List<Lexicon.Entry> entries(Lexicon lexicon, int from) {
        return lexicon.beginning(lemma(from), form(from).toLowerCase(Locale.ROOT)).stream()
                .filter(entry -> reads(from, entry.words()))
                .toList();
    }

    /** Whether one of these lemmas stands in the range. */
    boolean has(Set<String> lemmas, int from, int to) {
        for (int i = Math.max(begin, from); i < Math.min(end, to); i++) {
            if (lemmas.contains(lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last name of the run of capitalised words that begins here. */
    Optional<String> surnameFrom(int from) {
        String surname = "";
        for (int i = from; i < end && (isCapital(i) || (i > from && PARTICLES.contains(lemma(i)))); i++) {
            surname = isCapital(i) && !PersonName.SUFFIXES.contains(lemma(i)) ? form(i) : surname;
        }
        return surname.length() > 1 ? Optional.of(surname) : Optional.empty();
    }

    /** The capitalised word that ends here, suffixes of names passed over. */
    Optional<String> surnameUpTo(int last) {
        int at = last;
        while (at > begin && PersonName.SUFFIXES.contains(lemma(at))) {
            at--;
        }
        return at >= begin && isCapital(at) && isNoun(at) && form(at).length() > 1
                ? Optional.of(form(at))
                : Optional.empty();
    }

    private boolean isCapital(int word) {
        return word >= begin && word < end && Character.isUpperCase(form(word).codePointAt(0));
    }
}
