package org.consilience.edition.json;

import java.io.IOException;
import java.io.Writer;
import org.consilience.model.Report;
import org.consilience.model.StoryId;

/** Which story a report is put in, as one line of JSON. */
public final class GroupJson {
    private GroupJson() {}

    /** Writes the line and flushes; the writer stays open. */
    public static void writeLine(Report report, StoryId story, Writer writer) throws IOException {
        JsonText json = JsonText.line(writer);
        json.object(() -> {
            json.text("id", report.id().value());
            json.text("source", report.source());
            json.text("story", story.value());
        });
        json.finish();
        writer.write('\n');
        writer.flush();
    }
}
