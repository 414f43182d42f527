package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.Legible;

/** Lines of a terminal: everything written is made legible, indented and broken to the width. */
final class Sheet {
    private final Appendable out;
    private final int columns;
    private final boolean colours;

    Sheet(Appendable out, int columns, boolean colours) {
        this.out = out;
        this.columns = columns;
        this.colours = colours;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A line across the sheet. */
    void rule() throws IOException {
        out.append(Ink.FAINT.on("\u2500".repeat(columns), colours)).append('\n');
    }

    void heading(String text) throws IOException {
        blank();
        paragraph(0, "", Ink.HEADING, text);
    }

    /** Text under a margin; the lead stands in the first line only, and the others hang under its end. */
    void paragraph(int margin, String lead, Ink ink, String text) throws IOException {
        runs(margin, lead, List.of(new Run(text, ink)));
    }

    /** Runs of text in their inks, set as one paragraph. */
    void runs(int margin, String lead, List<Run> runs) throws IOException {
        int hang = margin + Columns.of(lead);
        int width = Math.max(columns - hang, 12);
        List<Run> words = words(runs);
        StringBuilder line = new StringBuilder(" ".repeat(margin)).append(lead);
        int used = 0;
        for (Run word : words) {
            for (String piece : Columns.wrap(word.text(), width)) {
                int needs = Columns.of(piece);
                if (used > 0 && used + 1 + needs > width) {
                    out.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(" ".repeat(hang));
                    used = 0;
                }
                line.append(used > 0 ? " " : "").append(word.ink().on(piece, colours));
                used += (used > 0 ? 1 : 0) + needs;
            }
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<Run> words(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        for (Run run : runs) {
            for (String word : Legible.of(run.text()).split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Run(word, run.ink()));
                }
            }
        }
        return words;
    }

    /** Text in one ink. */
    record Run(String text, Ink ink) {}
}
