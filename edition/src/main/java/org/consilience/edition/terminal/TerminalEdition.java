package org.consilience.edition.terminal;

import java.io.IOException;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Dossier;
import org.consilience.model.Rejected;

/**
 * The dossier for reading on a terminal.
 *
 * @param columns width of the terminal; fewer than 40 are taken as 40, more than 110, where lines grow hard to read, as 110
 * @param colours whether letters may be coloured
 */
public record TerminalEdition(int columns, boolean colours) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** Writes the whole dossier; the appendable stays open. */
    public void write(Dossier dossier, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, Math.min(Math.max(columns, NARROWEST), WIDEST), colours);
        for (int i = 0; i < dossier.files().size(); i++) {
            new StorySheet(sheet, StoryView.of(dossier.files().get(i), i + 1)).write();
        }
        if (!dossier.unread().isEmpty()) {
            sheet.rule();
            sheet.paragraph(0, "", new Run("NOT READ (" + dossier.unread().size() + ")", Ink.HEADING));
            for (Rejected unread : dossier.unread()) {
                sheet.paragraph(2, "", new Run(unread.source(), Ink.STRONG), new Run(": " + unread.why(), Ink.PLAIN));
            }
        }
    }
}
