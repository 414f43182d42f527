package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.consilience.model.Entity;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * A text's syntax, ready for questions about what hangs on what.
 *
 * <p>Tokens are named by their index; {@link #NONE} stands for no token.
 */
final class Grammar {
    static final int NONE = -1;

    private final String text;
    private final Syntax syntax;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;
    private final int[] sentence;

    Grammar(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        int size = syntax.tokens().size();
        this.first = new int[size];
        this.last = new int[size];
        this.sentence = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int head = syntax.tokens().get(i).head();
            if (head != NONE) {
                children.get(head).add(i);
            }
            reach(i);
        }
        numberSentences();
    }

    private void reach(int token) {
        int steps = 0;
        for (int up = head(token); up != NONE && steps < syntax.tokens().size(); up = head(up)) {
            first[up] = Math.min(first[up], token);
            last[up] = Math.max(last[up], token);
            steps++;
        }
    }

    private void numberSentences() {
        for (int s = 0; s < syntax.sentences().size(); s++) {
            Sentence each = syntax.sentences().get(s);
            for (int i = each.firstToken(); i < each.endToken(); i++) {
                sentence[i] = s;
            }
        }
    }

    String text() {
        return text;
    }

    Syntax syntax() {
        return syntax;
    }

    int size() {
        return first.length;
    }

    Token token(int token) {
        return syntax.tokens().get(token);
    }

    int head(int token) {
        return token(token).head();
    }

    /** Lower-case dictionary form. */
    String lemma(int token) {
        return token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The letters as they stand. */
    String word(int token) {
        return token(token).span().in(text);
    }

    /** The letters in lower case. */
    String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    boolean is(int token, String... relations) {
        return token != NONE && Set.of(relations).contains(token(token).deprel());
    }

    boolean isUpos(int token, String... tags) {
        return token != NONE && Set.of(tags).contains(token(token).upos());
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    /** The first child in one of the relations. */
    int child(int token, String... relations) {
        Set<String> wanted = Set.of(relations);
        return child(token, i -> wanted.contains(token(i).deprel()));
    }

    int child(int token, IntPredicate fits) {
        return children(token).stream().filter(fits::test).findFirst().orElse(NONE);
    }

    /** The leftmost token of the subtree. */
    int first(int token) {
        return first[token];
    }

    /** The rightmost token of the subtree. */
    int last(int token) {
        return last[token];
    }

    /** Index of the sentence that holds the token. */
    int sentence(int token) {
        return sentence[token];
    }

    Sentence sentenceOf(int token) {
        return syntax.sentences().get(sentence[token]);
    }

    /** Whether the token is the ancestor or hangs below it. */
    boolean isWithin(int token, int ancestor) {
        int up = token;
        for (int steps = 0; up != NONE && steps <= size(); steps++) {
            if (up == ancestor) {
                return true;
            }
            up = head(up);
        }
        return false;
    }

    /** From the first to the last of the tokens, both included. */
    Span span(int from, int to) {
        return token(from).span().hull(token(to).span());
    }

    Span subtree(int token) {
        return span(first(token), last(token));
    }

    /** The first token that ends after the offset; the number of tokens where there is none. */
    int tokenAt(int offset) {
        return syntax.tokenFrom(offset);
    }

    /** The entity that holds the token, if a name does. */
    Optional<Entity> entity(int token) {
        Span span = token(token).span();
        return syntax.entities().stream().filter(e -> e.span().overlaps(span)).findFirst();
    }
}
