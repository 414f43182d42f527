package org.consilience.engine.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * The stretch of a statement's words that holds most of what is shared and least of what is not, each word counted by how telling it is.
 *
 * <p>It takes along what its words need (an article, an auxiliary, a subject, an object) and cuts no name.
 */
final class Stretch {
    /** What a word that is not shared costs, in parts of its weight. */
    private static final double STRAY = 0.25;
    /** Fewer shared words than this are no statement. */
    private static final int LEAST = 2;
    /** So many telling words left out make a stretch worth cutting out, or one number or name. */
    private static final int MORE = 3;

    private static final Set<String> SERVING = Set.of(
            "det",
            "case",
            "aux",
            "amod",
            "compound",
            "nummod",
            "cop",
            "mark",
            "flat",
            "fixed",
            "nsubj",
            "xcomp",
            "obj");

    private final List<Word> words;
    private final Statement statement;
    /** Index of the first word among the report's tokens. */
    private final int begin;

    private int from = -1;
    private int to = -1;

    private Stretch(List<Word> words, Statement statement) {
        this.words = words;
        this.statement = statement;
        List<Token> all = statement.reading().syntax().tokens();
        int at = statement.sentence().firstToken();
        while (!all.get(at).span().overlaps(statement.claim().span())) {
            at++;
        }
        this.begin = at;
    }

    /** The stretch, where it leaves out something that tells. */
    static Optional<Span> of(List<Word> words, Statement statement) {
        if (words.stream().filter(Word::shared).count() < LEAST) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(words, statement);
        stretch.find();
        stretch.grow();
        return stretch.leavesOut()
                ? Optional.of(words.get(stretch.from)
                        .token()
                        .span()
                        .hull(words.get(stretch.to).token().span()))
                : Optional.empty();
    }

    private void find() {
        double best = -1;
        for (int i = 0; i < words.size(); i++) {
            double sum = 0;
            for (int j = i; words.get(i).shared() && j < words.size(); j++) {
                Word word = words.get(j);
                sum += word.shared() ? word.weight() : -STRAY * word.weight();
                if (word.shared() && sum > best) {
                    best = sum;
                    from = i;
                    to = j;
                }
            }
        }
    }

    private void grow() {
        int before;
        do {
            before = to - from;
            for (int i = 0; i < words.size(); i++) {
                if ((i < from || i > to) && (serves(i) || isOfAName(i))) {
                    from = Math.min(from, i);
                    to = Math.max(to, i);
                }
            }
        } while (to - from > before);
    }

    /** Whether the word only serves one inside. */
    private boolean serves(int word) {
        Token token = words.get(word).token();
        String relation = token.deprel().split(":", 2)[0];
        int head = token.head() - begin;
        return SERVING.contains(relation) && head >= from && head <= to;
    }

    private boolean isOfAName(int word) {
        Span first = words.get(from).token().span();
        Span last = words.get(to).token().span();
        return statement.entities().stream()
                .map(Entity::span)
                .anyMatch(name ->
                        name.contains(words.get(word).token().span()) && (name.overlaps(first) || name.overlaps(last)));
    }

    private boolean leavesOut() {
        List<Word> out = IntStream.range(0, words.size())
                .filter(i -> i < from || i > to)
                .mapToObj(words::get)
                .filter(word -> !word.shared() && word.weight() > 0)
                .toList();
        return out.size() >= MORE || out.stream().anyMatch(Word::isFact);
    }

    /**
     * A word of a statement.
     *
     * @param weight how telling it is, 0 and more; 0 for one that carries no content
     * @param shared whether others state it too
     */
    record Word(Token token, double weight, boolean shared) {
        /** Whether it is a number or a name: one of these is something to know. */
        boolean isFact() {
            return token.upos().equals("NUM") || token.upos().equals("PROPN");
        }
    }
}
