package org.consilience.model;

import java.util.List;

/**
 * A text's structure as a parser finds it.
 *
 * @param sentences in order, apart
 * @param tokens in order, apart; each within its sentence, heads within the same sentence
 * @param entities in order, apart
 */
public record Syntax(List<Sentence> sentences, List<Token> tokens, List<Entity> entities) {
    public Syntax {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** The sentence that holds the offset, or the one before it. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Index of the first token that ends after the offset; the number of tokens where none does. */
    public int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
