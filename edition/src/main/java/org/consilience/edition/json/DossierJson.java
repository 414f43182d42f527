package org.consilience.edition.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.consilience.model.Dossier;
import org.consilience.model.Rejected;

/**
 * The dossier as JSON, version 1 of the published contract.
 *
 * <p>Field names of the contract are fixed; {@code code} of an unread input stands beside them.
 */
public final class DossierJson {
    /** The contract's version, the value of the field {@code consilience}. */
    public static final int VERSION = 1;

    private DossierJson() {}

    /** Writes UTF-8 and flushes; the stream stays open. */
    public static void write(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = JsonText.utf8(stream);
        write(dossier, writer);
        writer.flush();
    }

    /** Writes and flushes; the writer stays open. */
    public static void write(Dossier dossier, Writer writer) throws IOException {
        JsonText json = JsonText.indented(writer);
        StoryJson stories = new StoryJson(json);
        json.object(() -> {
            json.number("consilience", VERSION);
            json.array("stories", dossier.files(), stories::write);
            json.array("unread", dossier.unread(), unread -> unread(json, unread));
        });
        json.finish();
        writer.write('\n');
        writer.flush();
    }

    private static void unread(JsonText json, Rejected unread) throws IOException {
        json.object(() -> {
            json.text("source", unread.source());
            json.text("reason", unread.why());
            json.text("code", Words.of(unread.code()));
        });
    }
}
