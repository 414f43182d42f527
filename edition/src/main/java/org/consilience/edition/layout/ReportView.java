package org.consilience.edition.layout;

import java.util.List;
import java.util.Optional;

/**
 * A report with its text.
 *
 * @param url where it stands on the web; only http and https
 * @param notes how it is dated, whose text it carries, whom it credits: a sentence each
 * @param text in order, whole
 */
public record ReportView(
        Byline byline,
        Optional<String> title,
        String source,
        Optional<String> url,
        List<String> notes,
        List<Galley.Run> text) {
    public ReportView {
        notes = List.copyOf(notes);
        text = List.copyOf(text);
    }
}
