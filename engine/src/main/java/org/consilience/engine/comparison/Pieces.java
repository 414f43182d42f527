package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * The parts of a statement that its syntax sets apart: what hangs on it as a clause, a participle or an apposition, and what is left of a
 * clause without what comes off its ends.
 */
final class Pieces {
    private static final Set<String> HANGING =
            Set.of("advcl", "acl", "acl:relcl", "appos", "parataxis", "conj", "ccomp");
    /** Fewer words than this are no part worth telling. */
    private static final int LEAST = 3;

    private final List<Token> tokens;
    private final int begin;
    /** First and last word of what hangs on each word, itself included. */
    private final int[] first;

    private final int[] last;
    private final Set<Span> spans =
            new TreeSet<>(Comparator.comparingInt(Span::length).thenComparingInt(Span::begin));

    private Pieces(Statement statement) {
        tokens = statement.tokens();
        begin = statement.reading().syntax().tokenFrom(statement.claim().span().begin());
        first = IntStream.range(0, tokens.size()).toArray();
        last = first.clone();
        for (int word = 0; word < tokens.size(); word++) {
            int up = word;
            for (int step = 0; up >= 0 && step < tokens.size(); step++) {
                first[up] = Math.min(first[up], word);
                last[up] = Math.max(last[up], word);
                up = head(up);
            }
        }
    }

    /** The smallest first; not the statement itself. */
    static List<Span> of(Statement statement) {
        Pieces pieces = new Pieces(statement);
        for (int word = 0; word < pieces.tokens.size(); word++) {
            if (pieces.head(word) < 0) {
                pieces.addLeft(word);
            } else if (pieces.hangs(word)) {
                pieces.add(pieces.first[word], pieces.last[word]);
                pieces.addLeft(word);
            }
        }
        return new ArrayList<>(pieces.spans);
    }

    /** What is left of a clause when what comes off its ends is taken off, one after the other. */
    private void addLeft(int clause) {
        int from = first[clause];
        int to = last[clause];
        boolean cut = true;
        while (cut) {
            cut = false;
            for (int word = from; word <= to && !cut; word++) {
                boolean loose = word != clause && isUnder(word, clause) && comesOff(word);
                if (loose && first[word] > clause && last[word] >= lastWord(to)) {
                    to = first[word] - 1;
                    cut = true;
                } else if (loose && last[word] < clause && first[word] == from) {
                    from = last[word] + 1;
                    cut = true;
                }
            }
            if (cut) {
                add(from, to);
            }
        }
    }

    private int lastWord(int to) {
        int at = to;
        while (at > 0 && isMark(at)) {
            at--;
        }
        return at;
    }

    private boolean isUnder(int word, int clause) {
        int up = word;
        for (int step = 0; up >= 0 && up != clause && step < tokens.size(); step++) {
            up = head(up);
        }
        return up == clause;
    }

    private boolean hangs(int word) {
        String relation = tokens.get(word).deprel();
        return HANGING.contains(relation) && (!relation.equals("conj") || isClause(word));
    }

    /** Whether the rest of the clause says the same without it: "the road is closed as engineers look". */
    private boolean comesOff(int word) {
        String relation = tokens.get(word).deprel();
        boolean joined = relation.equals("conj");
        boolean besides = relation.equals("advcl")
                && children(word)
                        .anyMatch(child -> tokens.get(child).deprel().equals("mark")
                                && tokens.get(child).upos().equals("SCONJ")
                                && !tokens.get(child).lemma().equals("from"));
        return hangs(word) && !relation.equals("ccomp") && (joined || besides || isSetOff(word));
    }

    private boolean isClause(int word) {
        return tokens.get(word).upos().equals("VERB")
                || children(word)
                        .anyMatch(child -> tokens.get(child).deprel().equals("cop")
                                || tokens.get(child).deprel().startsWith("nsubj"));
    }

    private boolean isSetOff(int word) {
        return isMark(first[word]) || isMark(first[word] - 1) || (first[word] == 0 && isMark(last[word] + 1));
    }

    private boolean isMark(int word) {
        return word >= 0 && word < tokens.size() && tokens.get(word).upos().equals("PUNCT");
    }

    private IntStream children(int word) {
        return IntStream.range(0, tokens.size()).filter(child -> head(child) == word);
    }

    /** The word's head among the statement's words, negative where it stands outside. */
    private int head(int word) {
        int head = tokens.get(word).head() - begin;
        return head < tokens.size() ? head : -1;
    }

    /** Without marks at either end and "and" at the beginning. */
    private void add(int from, int to) {
        int begins = from;
        int ends = to;
        while (begins < ends && (isMark(begins) || tokens.get(begins).deprel().equals("cc"))) {
            begins++;
        }
        while (begins < ends && isMark(ends)) {
            ends--;
        }
        int words = ends - begins + 1;
        if (words >= LEAST && words < tokens.size()) {
            spans.add(tokens.get(begins).span().hull(tokens.get(ends).span()));
        }
    }
}
