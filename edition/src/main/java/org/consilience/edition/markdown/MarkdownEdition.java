package org.consilience.edition.markdown;

import java.io.IOException;
import org.consilience.edition.layout.Length;
import org.consilience.edition.layout.StoryView;
import org.consilience.model.Dossier;
import org.consilience.model.Rejected;

/** The dossier as Markdown, for a wiki, an issue or a message. */
public final class MarkdownEdition {
    private MarkdownEdition() {}

    /** Writes the dossier; the appendable stays open. */
    public static void write(Dossier dossier, Length length, Appendable out) throws IOException {
        for (int i = 0; i < dossier.files().size(); i++) {
            new StoryMarkdown(out, StoryView.of(dossier.files().get(i), i + 1, length)).write();
        }
        if (!dossier.unread().isEmpty()) {
            out.append("# Not read\n\n");
            for (Rejected unread : dossier.unread()) {
                String line = Escaped.of(unread.source() + ": " + unread.why());
                out.append("- ").append(line).append('\n');
            }
        }
    }
}
