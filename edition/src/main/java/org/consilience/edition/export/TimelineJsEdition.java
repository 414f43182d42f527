package org.consilience.edition.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;
import org.consilience.edition.json.JsonText;
import org.consilience.edition.layout.Dates;
import org.consilience.edition.layout.Held;
import org.consilience.edition.layout.Legible;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;

/**
 * The timelines of a dossier as TimelineJS 3 reads them: an event a moment, grouped by story where there are several.
 *
 * <p>An event begins with the earliest and ends with the latest that the words allow, and its date is shown as the page shows it. The texts are
 * escaped: TimelineJS takes them for HTML.
 */
public final class TimelineJsEdition {
    private TimelineJsEdition() {}

    /** Writes UTF-8 and flushes; the stream stays open. */
    public static void write(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = JsonText.utf8(stream);
        JsonText json = JsonText.indented(writer);
        List<StoryFile> files = dossier.files();
        json.object(() -> {
            json.text("scale", "human");
            if (files.size() == 1) {
                json.object("title", () -> text(json, files.get(0).digest().title(), ""));
            }
            json.array("events", () -> {
                for (StoryFile file : files) {
                    events(json, file, files.size() > 1);
                }
            });
        });
        json.finish();
        writer.write('\n');
        writer.flush();
    }

    private static void events(JsonText json, StoryFile file, boolean grouped) throws IOException {
        Telling telling = new Telling(file);
        int number = 0;
        for (Digest.Moment moment : file.digest().timeline()) {
            String id = file.story().id() + "-" + ++number;
            json.object(() -> {
                json.text("unique_id", id);
                dates(json, Extent.of(moment.when()));
                json.text("display_date", escaped(Dates.of(moment)));
                if (grouped) {
                    json.text("group", escaped(file.digest().title()));
                }
                text(json, moment.text(), held(moment) + told(telling, moment));
            });
        }
    }

    private static void dates(JsonText json, Extent extent) throws IOException {
        date(json, "start_date", extent.first(), extent.fields());
        if (extent.isLonger()) {
            date(json, "end_date", extent.last(), extent.fields());
        }
    }

    private static void date(JsonText json, String name, LocalDateTime at, Extent.Fields fields) throws IOException {
        json.object(name, () -> {
            json.number("year", at.getYear());
            if (fields.compareTo(Extent.Fields.YEAR) < 0) {
                json.number("month", at.getMonthValue());
            }
            if (fields.compareTo(Extent.Fields.MONTH) < 0) {
                json.number("day", at.getDayOfMonth());
            }
            if (fields == Extent.Fields.MINUTE) {
                json.number("hour", at.getHour());
                json.number("minute", at.getMinute());
            }
        });
    }

    private static void text(JsonText json, String headline, String text) throws IOException {
        json.object("text", () -> {
            json.text("headline", escaped(headline));
            json.text("text", text);
        });
    }

    private static String held(Digest.Moment moment) {
        String held = Held.as(moment);
        return held.isEmpty() ? "" : "<p><em>" + held + "</em></p>";
    }

    private static String told(Telling telling, Digest.Moment moment) {
        StringBuilder html = new StringBuilder();
        moment.claims()
                .forEach(id -> html.append("<p>")
                        .append(escaped(telling.words(id)))
                        .append(" (")
                        .append(escaped(telling.by(id)))
                        .append(")</p>"));
        return html.toString();
    }

    private static String escaped(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
