package org.consilience.eval.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Span;

/**
 * A document of a treebank put back into raw text: sentences a space apart, paragraphs a blank line.
 *
 * @param tokens as they stand in the text, contractions whole
 * @param words in order
 */
record UdText(String text, List<Span> tokens, List<Word> words) {
    /**
     * A syntactic word.
     *
     * @param head index among the document's words, -1 for a root
     */
    record Word(Span span, String upos, String lemma, int head, String relation) {}

    /** The documents of a CoNLL-U file. */
    static List<UdText> read(Path file) throws IOException {
        List<UdText> documents = new ArrayList<>();
        Draft draft = new Draft();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc")) {
                draft.into(documents);
                draft = new Draft();
            } else if (line.startsWith("# newpar")) {
                draft.paragraph();
            } else if (line.isEmpty()) {
                draft.sentence();
            } else if (line.charAt(0) != '#') {
                draft.line(line.split("\t", -1));
            }
        }
        draft.into(documents);
        return documents;
    }

    /** A document while its lines come in. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> tokens = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private int base;
        private int through;
        private int cursor;
        private boolean space;

        void paragraph() {
            if (!text.isEmpty()) {
                space = false;
                text.append("\n\n");
            }
        }

        void sentence() {
            base = words.size();
            through = 0;
        }

        void line(String[] cells) {
            boolean spaced = !cells[9].contains("SpaceAfter=No");
            if (cells[0].contains(".")) {
                return;
            }
            if (cells[0].contains("-")) {
                through = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                token(cells[1], spaced);
                return;
            }
            int number = Integer.parseInt(cells[0]);
            if (number > through) {
                token(cells[1], spaced);
            }
            int end = text.length();
            if (number < through) {
                end = Math.min(cursor + cells[1].length(), end);
            }
            int head = Integer.parseInt(cells[6]);
            words.add(new Word(
                    new Span(cursor, Math.max(end, cursor + 1)),
                    cells[3],
                    cells[2],
                    head == 0 ? -1 : base + head - 1,
                    cells[7]));
            cursor = end;
        }

        private void token(String form, boolean spaced) {
            if (space) {
                text.append(' ');
            }
            cursor = text.length();
            text.append(form);
            tokens.add(new Span(cursor, text.length()));
            space = spaced;
        }

        void into(List<UdText> documents) {
            if (!tokens.isEmpty()) {
                documents.add(new UdText(text.toString(), List.copyOf(tokens), List.copyOf(words)));
            }
        }
    }
}
