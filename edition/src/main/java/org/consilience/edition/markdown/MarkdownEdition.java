package org.consilience.edition.markdown;

import java.io.IOException;
import org.consilience.edition.layout.StoryView;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Rejected;

/** The dossier as Markdown, for a wiki, an issue or a message. */
public final class MarkdownEdition {
    private MarkdownEdition() {}

    /** Writes the whole dossier; the appendable stays open. */
    public static void write(Dossier dossier, Appendable out) throws IOException {
        for (StoryFile file : dossier.files()) {
            new StoryMarkdown(out, StoryView.of(file)).write();
        }
        if (!dossier.unread().isEmpty()) {
            out.append("# Not read\n\n");
            for (Rejected unread : dossier.unread()) {
                out.append("- ")
                        .append(Escaped.of(unread.source() + ": " + unread.why()))
                        .append('\n');
            }
        }
    }
}
