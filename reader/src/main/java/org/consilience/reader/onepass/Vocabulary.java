package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word pieces the model knows by number, and how a word falls into the longest of them. */
final class Vocabulary {
    private static final String CONTINUATION = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int begin;
    private final int end;
    private final int unknown;

    /** Pieces in the order of their numbers. */
    Vocabulary(List<String> pieces) {
        for (String piece : pieces) {
            numbers.put(piece, numbers.size());
        }
        begin = number("[CLS]");
        end = number("[SEP]");
        unknown = number("[UNK]");
    }

    /** The number that stands before every window. */
    int begin() {
        return begin;
    }

    /** The number that stands after every window. */
    int end() {
        return end;
    }

    /** A word's pieces, from left to right the longest there is; one unknown piece where that fails. */
    List<Part> parts(String word) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            Part part = longest(word, from);
            if (part == null || word.codePointCount(0, word.length()) > LONGEST_WORD) {
                return List.of(new Part(unknown, 0, word.length()));
            }
            parts.add(part);
            from = part.end;
        }
        return parts;
    }

    private @Nullable Part longest(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            String letters = word.substring(from, to);
            Integer number = numbers.get(from == 0 ? letters : CONTINUATION + letters);
            if (number != null) {
                return new Part(number, from, to);
            }
        }
        return null;
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("vocabulary lacks " + piece);
        }
        return number;
    }

    /** A piece of a word: its number, and where it stands in the word. */
    record Part(int id, int begin, int end) {}
}
