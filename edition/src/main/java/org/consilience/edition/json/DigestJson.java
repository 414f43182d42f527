package org.consilience.edition.json;

import java.io.IOException;
import org.consilience.model.Digest;
import org.consilience.model.Place;

/** A story in few words as JSON: brief, timeline, places, cast. */
final class DigestJson {
    private final JsonText json;

    DigestJson(JsonText json) {
        this.json = json;
    }

    void write(Digest digest) throws IOException {
        json.array(
                "brief",
                digest.brief(),
                line -> json.object(() -> {
                    json.text("text", line.text());
                    json.names("points", line.points());
                }));
        json.array("timeline", digest.timeline(), this::moment);
        json.array("places", digest.places(), this::scene);
        json.array("cast", digest.cast(), this::role);
    }

    private void moment(Digest.Moment moment) throws IOException {
        json.object(() -> {
            Iso.write(json, "when", moment.when());
            if (moment.or().isPresent()) {
                Iso.write(json, "or", moment.or().get());
            }
            json.text("text", moment.text());
            json.text("holds", Words.of(moment.holds()));
            json.names("claims", moment.claims());
            if (moment.sequel().isPresent()) {
                Digest.Sequel sequel = moment.sequel().get();
                json.object("sequel", () -> {
                    json.text("happened", sequel.happened() ? "yes" : "no");
                    json.names("claims", sequel.claims());
                });
            }
        });
    }

    private void scene(Digest.Scene scene) throws IOException {
        Place place = scene.place();
        json.object(() -> {
            json.text("name", place.name());
            json.text("kind", place.kind());
            PlaceJson.coordinates(json, place);
            json.optional("country", place.country());
            json.optional("gazetteer", place.gazetteer());
            json.names("within", place.within());
            json.names("claims", scene.claims());
        });
    }

    private void role(Digest.Role role) throws IOException {
        json.object(() -> {
            json.text("name", role.name());
            json.text("kind", Words.of(role.type()));
            json.optional("role", role.role());
            json.names("aliases", role.aliases());
            json.names("claims", role.claims());
        });
    }
}
