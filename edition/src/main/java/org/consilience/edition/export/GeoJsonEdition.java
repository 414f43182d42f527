package org.consilience.edition.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import org.consilience.edition.json.JsonText;
import org.consilience.edition.layout.Situation;
import org.consilience.edition.layout.Situation.Exactness;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;

/**
 * The places of a dossier as GeoJSON (RFC 7946): one feature a place and story.
 *
 * <p>A point is a {@code Point}. A country is its outline; other areas are a polygon around their middle, {@code radius_km} wide. What is
 * not located has no geometry. Properties: {@code story}, {@code title}, {@code name}, {@code kind}, {@code within}, {@code country},
 * {@code gazetteer}, {@code precision} ({@code point}, {@code area}, {@code unknown}) and {@code claims}, each with its words, how it is held,
 * its report's source and outlet, and its sources.
 */
public final class GeoJsonEdition {
    private GeoJsonEdition() {}

    /** Writes UTF-8 and flushes; the stream stays open. */
    public static void write(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = JsonText.utf8(stream);
        JsonText json = JsonText.indented(writer);
        json.object(() -> {
            json.text("type", "FeatureCollection");
            json.array("features", () -> {
                for (StoryFile file : dossier.files()) {
                    new Features(json, file).write();
                }
            });
        });
        json.finish();
        writer.write('\n');
        writer.flush();
    }

    /** The features of one story. */
    private record Features(JsonText json, StoryFile file, Telling telling) {
        Features(JsonText json, StoryFile file) {
            this(json, file, new Telling(file));
        }

        void write() throws IOException {
            for (Digest.Scene scene : file.digest().places()) {
                Situation situation = Situation.of(scene.place());
                json.object(() -> {
                    json.text("type", "Feature");
                    Geometry.write(json, scene.place(), situation);
                    json.object("properties", () -> properties(scene, situation));
                });
            }
        }

        private void properties(Digest.Scene scene, Situation situation) throws IOException {
            json.text("story", file.story().id().value());
            json.text("title", file.digest().title());
            json.text("name", scene.place().name());
            json.text("kind", scene.place().kind());
            json.names("within", scene.place().within());
            json.optional("country", scene.place().country());
            json.optional("gazetteer", scene.place().gazetteer());
            json.text("precision", situation.exactness().name().toLowerCase(Locale.ROOT));
            if (situation.exactness() == Exactness.AREA) {
                json.number("radius_km", situation.at().orElseThrow().radius());
            }
            json.array("claims", scene.claims(), this::claim);
        }

        private void claim(ClaimId id) throws IOException {
            json.object(() -> {
                json.text("id", id.value());
                json.text("text", telling.words(id));
                json.text("holds", telling.claim(id).holds().name().toLowerCase(Locale.ROOT));
                json.text("source", telling.report(id).source());
                json.text("by", telling.by(id));
                json.names("said_by", telling.saidBy(id));
            });
        }
    }
}
