package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts text into word pieces that know where they stand in it, as the model's training did. */
final class Cutter {
    private final Vocabulary vocabulary;

    Cutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Pieces cut(String text) {
        Cutting cutting = new Cutting(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            cutting.take(text.codePointAt(at));
        }
        cutting.close();
        return new Pieces(cutting.pieces);
    }

    /** One text being cut: the letters of the word at hand, and for each where it came from. */
    private final class Cutting {
        private final String text;
        private final List<Pieces.Piece> pieces = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int[] begins = new int[128];
        private int[] ends = new int[128];
        private int offset;
        private int through;

        Cutting(String text) {
            this.text = text;
        }

        void take(int c) {
            int begin = offset;
            offset += Character.charCount(c);
            if (Letters.isSpace(c)) {
                close();
            } else if (Letters.isChinese(c)) {
                alone(c, begin);
            } else if (!Letters.isControl(c)) {
                String plain = Letters.plain(c);
                for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
                    letter(plain.codePointAt(i), begin);
                }
            }
        }

        private void letter(int letter, int begin) {
            if (Letters.isPunctuation(letter)) {
                alone(letter, begin);
            } else {
                add(letter, begin);
            }
        }

        private void alone(int letter, int begin) {
            close();
            add(letter, begin);
            close();
        }

        private void add(int letter, int begin) {
            int from = word.length();
            word.appendCodePoint(letter);
            if (word.length() > begins.length) {
                begins = Arrays.copyOf(begins, 2 * word.length());
                ends = Arrays.copyOf(ends, 2 * word.length());
            }
            Arrays.fill(begins, from, word.length(), begin);
            Arrays.fill(ends, from, word.length(), offset);
        }

        void close() {
            if (word.isEmpty()) {
                return;
            }
            int begin = begins[0];
            int end = ends[word.length() - 1];
            int shape = Shapes.of(text.substring(begin, end));
            int gap = pieces.isEmpty() ? Shapes.LINE : Shapes.gap(text.substring(through, begin));
            for (Vocabulary.Part part : vocabulary.parts(word.toString())) {
                boolean opens = part.begin() == 0;
                pieces.add(new Pieces.Piece(
                        part.id(), begins[part.begin()], ends[part.end() - 1], shape, opens ? gap : 0, opens));
            }
            through = end;
            word.setLength(0);
        }
    }
}
