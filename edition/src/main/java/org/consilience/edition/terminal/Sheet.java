package org.consilience.edition.terminal;

import java.io.IOException;
import java.util.List;
import org.consilience.edition.terminal.Setting.Run;

/** Lines of a terminal: everything written is made legible, indented and broken to the width. */
final class Sheet {
    private static final int MARGIN = 2;
    private static final int NARROWEST_COLUMN = 12;

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

    /** A line that is typeset already. */
    void line(String typeset) throws IOException {
        out.append(typeset).append('\n');
    }

    /** How many more there are than are shown, and how to see them. */
    void more(int count) throws IOException {
        paragraph(MARGIN, "", new Run("and " + count + " more: --full shows all", Ink.FAINT));
    }

    /** What is written, line by line, without writing it. */
    List<String> lines(Writing writing) throws IOException {
        StringBuilder lines = new StringBuilder();
        writing.on(new Sheet(lines, columns, colours));
        return lines.toString().lines().toList();
    }

    /** Something to be written. */
    @FunctionalInterface
    interface Writing {
        void on(Sheet sheet) throws IOException;
    }

    void heading(String text) throws IOException {
        blank();
        paragraph(0, "", new Run(text, Ink.HEADING));
    }

    void paragraph(int margin, String lead, Run... runs) throws IOException {
        paragraph(margin, lead, List.of(runs));
    }

    /**
     * Runs of text set as one paragraph.
     *
     * @param margin columns left free
     * @param lead stands in the first line only, what follows hangs under its end
     */
    void paragraph(int margin, String lead, List<Run> runs) throws IOException {
        int hang = margin + Columns.of(lead);
        String before = " ".repeat(margin) + lead;
        for (List<Run> line : Setting.of(runs, Math.max(columns - hang, NARROWEST_COLUMN))) {
            StringBuilder inked = new StringBuilder();
            line.forEach(run -> inked.append(run.ink().on(run.text(), colours)));
            out.append((before + inked).stripTrailing()).append('\n');
            before = " ".repeat(hang);
        }
    }
}
