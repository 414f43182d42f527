package org.consilience.reader.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the word pieces that a BERT vocabulary numbers, as its {@code tokenizer.json} says.
 *
 * <p>Immutable. Cuts as the tokeniser that the model was trained with does, but for one thing: names of special pieces
 * that stand in a text ({@code [SEP]}) are read as ordinary letters, since nothing in a report may steer the model.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final String continuation;
    private final int begin;
    private final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> vocabulary, String continuation, String unknown) {
        this.vocabulary = vocabulary;
        this.continuation = continuation;
        this.begin = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number(unknown);
    }

    /** Reads the vocabulary from a {@code tokenizer.json} of Hugging Face's format. */
    static WordPieces from(InputStream json) throws IOException {
        JsonNode model = new ObjectMapper().readTree(json).path("model");
        Map<String, Integer> vocabulary = new HashMap<>();
        for (Entry<String, JsonNode> entry : model.path("vocab").properties()) {
            vocabulary.put(entry.getKey(), entry.getValue().asInt());
        }
        return new WordPieces(
                vocabulary,
                model.path("continuing_subword_prefix").asText(),
                model.path("unk_token").asText());
    }

    /**
     * The numbers of the text's pieces between those that mark begin and end.
     *
     * @param most how many at most, the two marks included; what is beyond is cut off
     */
    long[] numbers(String text, int most) {
        Pieces pieces = new Pieces(most - 1);
        pieces.add(begin);
        for (String word : PlainWords.of(text)) {
            if (pieces.full()) {
                break;
            }
            cut(word, pieces);
        }
        return pieces.closed(end);
    }

    private void cut(String word, Pieces pieces) {
        int mark = pieces.count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer piece = piece(word, from, to);
            while (piece == null && to > from + 1) {
                to--;
                piece = piece(word, from, to);
            }
            if (piece == null) {
                pieces.backTo(mark);
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            from = to;
        }
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String letters = word.substring(from, to);
        return vocabulary.get(from == 0 ? letters : continuation + letters);
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("vocabulary lacks " + piece);
        }
        return number;
    }

    /** A growing row of piece numbers; counts on beyond its limit but keeps none of it. */
    private static final class Pieces {
        private final int limit;
        private final long[] numbers;
        private int count;

        Pieces(int limit) {
            this.limit = limit;
            this.numbers = new long[limit + 1];
        }

        boolean full() {
            return count >= limit;
        }

        void add(int number) {
            if (count < limit) {
                numbers[count] = number;
            }
            count++;
        }

        void backTo(int mark) {
            count = mark;
        }

        long[] closed(int last) {
            int kept = Math.min(count, limit);
            long[] row = Arrays.copyOf(numbers, kept + 1);
            row[kept] = last;
            return row;
        }
    }
}
