package org.consilience.edition.terminal;

import java.io.IOException;
import org.consilience.edition.layout.Length;
import org.consilience.edition.layout.Listing;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.terminal.Setting.Run;
import org.consilience.model.Dossier;
import org.consilience.model.Rejected;

/**
 * The dossier for reading on a terminal.
 *
 * @param columns width of the terminal; fewer than 40 are taken as 40, more than 110, where lines grow hard to read, as 110
 * @param colours whether letters may be coloured
 * @param length whether a long story is shown whole, or what weighs most in it
 */
public record TerminalEdition(int columns, boolean colours, Length length) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** More that could not be read would push the stories out of sight. */
    private static final int UNREAD = 20;

    /** Writes the dossier; the appendable stays open. */
    public void write(Dossier dossier, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, Math.min(Math.max(columns, NARROWEST), WIDEST), colours);
        for (int i = 0; i < dossier.files().size(); i++) {
            new StorySheet(sheet, StoryView.of(dossier.files().get(i), i + 1, length), length).write();
        }
        if (!dossier.unread().isEmpty()) {
            sheet.rule();
            sheet.paragraph(0, "", new Run("NOT READ (" + dossier.unread().size() + ")", Ink.HEADING));
            Listing<Rejected> listing =
                    Listing.of(dossier.unread(), length == Length.WHOLE ? Integer.MAX_VALUE : UNREAD);
            for (Rejected unread : listing.shown()) {
                sheet.paragraph(2, "", new Run(unread.source(), Ink.STRONG), new Run(": " + unread.why(), Ink.PLAIN));
            }
            if (listing.more() > 0) {
                sheet.more(listing.more());
            }
        }
    }
}
