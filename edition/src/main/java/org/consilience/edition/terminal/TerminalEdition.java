package org.consilience.edition.terminal;

import java.io.IOException;
import org.consilience.edition.layout.StoryView;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Rejected;

/**
 * The dossier for reading on a terminal.
 *
 * @param columns width of the terminal; fewer than 40 are taken as 40
 * @param colours whether letters may be coloured
 */
public record TerminalEdition(int columns, boolean colours) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** Writes the whole dossier; the appendable stays open. */
    public void write(Dossier dossier, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, Math.min(Math.max(columns, NARROWEST), WIDEST), colours);
        for (StoryFile file : dossier.files()) {
            new StorySheet(sheet, StoryView.of(file)).write();
        }
        if (!dossier.unread().isEmpty()) {
            sheet.rule();
            sheet.heading("NOT READ (" + dossier.unread().size() + ")");
            for (Rejected unread : dossier.unread()) {
                sheet.paragraph(2, "", Ink.PLAIN, unread.source() + ": " + unread.why());
            }
        }
    }
}
