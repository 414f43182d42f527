package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.consilience.model.Span;

/**
 * The sentences of a text, each with its words, as the scores for bounds draw them.
 *
 * <p>A token ends at white space or where the model begins another; a blank line always ends a sentence.
 */
final class Words {
    private static final int BEGINS = 0;
    private static final int ENDS = 1;

    private final String text;
    private final Pieces pieces;
    private final Grid bounds;

    private Words(String text, Pass pass) {
        this.text = text;
        this.pieces = pass.pieces();
        this.bounds = pass.scores("bounds");
    }

    /** The sentences, in order; each of one word or more. */
    static List<List<Word>> of(String text, Pass pass) {
        return new Words(text, pass).sentences();
    }

    private List<List<Word>> sentences() {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        int first = 0;
        while (first < pieces.size()) {
            int end = tokenEnd(first);
            addWords(new Span(pieces.at(first).begin(), pieces.at(end - 1).end()), open);
            if (endsSentence(first, end)) {
                sentences.add(List.copyOf(open));
                open.clear();
            }
            first = end;
        }
        return sentences;
    }

    private int tokenEnd(int first) {
        int end = first + 1;
        while (end < pieces.size() && !begins(end)) {
            end++;
        }
        return end;
    }

    private boolean begins(int piece) {
        int offset = pieces.at(piece).begin();
        if (Contractions.isWithin(text, offset)) {
            return false;
        }
        return bounds.at(piece, BEGINS) > 0
                || (pieces.at(piece).opensUnit() && pieces.at(piece).gap() > 0);
    }

    private boolean endsSentence(int first, int end) {
        if (end == pieces.size() || pieces.at(end).gap() == Shapes.PARAGRAPH) {
            return true;
        }
        for (int piece = first; piece < end; piece++) {
            if (bounds.at(piece, ENDS) > 0) {
                return true;
            }
        }
        return false;
    }

    private void addWords(Span token, List<Word> words) {
        OptionalInt cut = Contractions.cut(token.in(text));
        if (cut.isEmpty()) {
            words.add(word(token));
        } else {
            int middle = token.begin() + cut.getAsInt();
            words.add(word(new Span(token.begin(), middle)));
            words.add(word(new Span(middle, token.end())));
        }
    }

    private Word word(Span span) {
        int piece = pieces.from(span.begin());
        boolean stands = piece < pieces.size() && pieces.at(piece).begin() < span.end();
        return new Word(span, stands ? OptionalInt.of(piece) : OptionalInt.empty());
    }

    /**
     * A word.
     *
     * @param piece the piece that speaks for it; empty for the second half of what the vocabulary knows as one piece
     */
    record Word(Span span, OptionalInt piece) {}
}
