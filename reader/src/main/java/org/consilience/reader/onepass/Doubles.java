package org.consilience.reader.onepass;

import java.util.List;
import java.util.Set;
import org.consilience.model.Token;

/**
 * Sets right what was taken for a second subject or object of one verb, or for something else than an owner.
 *
 * <p>"Ada Osei's wife, Mary, said": an apostrophe between two subjects, or between a noun and what hangs from it, stands behind an
 * owner. "The newspaper Horizon said": of two subjects side by side the first is what the second is called, or its first name.
 */
final class Doubles {
    private static final String SUBJECT = "nsubj";
    private static final Set<String> ROLES = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> MARKS = Set.of("'s", "\u2019s", "'", "\u2019");

    private final String text;
    private final List<Token> tokens;
    private final int first;

    private Doubles(String text, List<Token> tokens, int first) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
    }

    /** Hangs such words among the tokens from {@code first} on, a sentence, from where they belong. */
    static void settle(String text, List<Token> tokens, int first) {
        Doubles sentence = new Doubles(text, tokens, first);
        for (int word = first + 1; word < tokens.size(); word++) {
            if (sentence.isMark(word)) {
                sentence.settleOwner(word, sentence.name(tokens.get(word).head()));
            } else {
                sentence.settleName(word);
            }
        }
    }

    private boolean isMark(int word) {
        Token token = tokens.get(word);
        return token.upos().equals("PART")
                && token.head() >= first
                && token.head() < word
                && MARKS.contains(token.span().in(text));
    }

    private void settleOwner(int mark, int owner) {
        Token token = tokens.get(owner);
        boolean below =
                token.head() > mark && NOUNS.contains(tokens.get(token.head()).upos());
        int owned = below ? token.head() : -1;
        if (token.deprel().startsWith(SUBJECT)) {
            owned = nextSubject(mark, token.head());
        }
        if (owned >= 0) {
            hang(owner, owned, "nmod:poss");
        }
    }

    /** "The newspaper | Horizon", "Per | Holm". */
    private void settleName(int word) {
        Token name = tokens.get(word);
        Token before = tokens.get(word - 1);
        boolean twice = name.upos().equals("PROPN")
                && NOUNS.contains(before.upos())
                && name.head() == before.head()
                && name.deprel().equals(before.deprel())
                && ROLES.contains(name.deprel());
        if (twice && before.upos().equals("PROPN")) {
            hang(word, word - 1, "flat");
            for (int other = word + 1; other < tokens.size(); other++) {
                if (tokens.get(other).head() == word) {
                    hang(other, word - 1, tokens.get(other).deprel());
                }
            }
        } else if (twice) {
            hang(word - 1, word, "nmod:desc");
        }
    }

    private void hang(int word, int head, String relation) {
        Token token = tokens.get(word);
        tokens.set(word, new Token(token.span(), token.upos(), token.lemma(), head, relation));
    }

    /** The word that leads a name of several. */
    private int name(int word) {
        Token token = tokens.get(word);
        return token.deprel().equals("flat") && token.head() >= first && token.head() < word ? token.head() : word;
    }

    private int nextSubject(int mark, int verb) {
        for (int word = mark + 1; word < tokens.size() && word < verb; word++) {
            Token token = tokens.get(word);
            if (token.head() == verb && token.deprel().startsWith(SUBJECT)) {
                return word;
            }
        }
        return -1;
    }
}
