package org.consilience.edition.json;

import java.io.IOException;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Sourcing;

/** One story as JSON: reports, origins, claims, points, and the story in few words. */
final class StoryJson {
    private final JsonText json;

    StoryJson(JsonText json) {
        this.json = json;
    }

    void write(StoryFile file) throws IOException {
        ReportJson reports = new ReportJson(json);
        DigestJson digest = new DigestJson(json);
        json.object(() -> {
            json.text("id", file.story().id().value());
            json.text("title", file.digest().title());
            json.array("reports", file.story().readings(), reading -> reports.write(reading.report(), file.sourcing()));
            json.array("origins", file.sourcing().origins(), this::origin);
            json.array("houses", file.sourcing().houses(), this::house);
            Excerpts excerpts = new Excerpts(file.points());
            json.array("claims", () -> claims(file, excerpts));
            json.array("points", file.points(), point -> point(point, excerpts));
            digest.write(file.digest());
        });
    }

    private void origin(Origin origin) throws IOException {
        json.object(() -> {
            json.text("id", origin.id().value());
            json.text("name", origin.name());
            json.names("aliases", origin.aliases());
            json.optional("title", origin.title());
            json.optional("affiliation", origin.affiliation());
            json.text("kind", Words.of(origin.kind()));
        });
    }

    private void house(Sourcing.House house) throws IOException {
        json.object(() -> {
            json.text("name", house.name());
            json.text("source", house.source());
            json.names("reports", house.reports());
            json.names("origins", house.outlets());
        });
    }

    private void claims(StoryFile file, Excerpts excerpts) throws IOException {
        CastNames cast = new CastNames(file.digest().cast());
        for (Reading reading : file.story().readings()) {
            ClaimJson claims = new ClaimJson(json, reading.report().text(), cast);
            for (Claim claim : reading.claims()) {
                List<OriginId> saidBy = file.sourcing().saidBy().getOrDefault(claim.id(), List.of());
                claims.write(claim, saidBy);
                for (Excerpts.Excerpt excerpt : excerpts.of(claim)) {
                    claims.write(excerpt, claim, saidBy);
                }
            }
        }
    }

    private void point(Point point, Excerpts excerpts) throws IOException {
        json.object(() -> {
            json.text("id", point.id().value());
            json.text("about", point.about());
            json.text("kind", Words.of(point.kind()));
            json.text("verdict", Words.of(point.verdict()));
            json.number("weight", point.weight());
            json.array("groups", point.groups(), group -> group(group, excerpts));
            json.text("why", point.why());
        });
    }

    private void group(Point.Group group, Excerpts excerpts) throws IOException {
        json.object(() -> {
            json.text("value", group.value());
            json.names("claims", excerpts.of(group));
            json.names("reports", group.reports());
            json.number("origins", group.origins());
            json.optional("origins_why", group.backing().why());
            if (group.asOf().isPresent()) {
                Iso.write(json, "as_of", group.asOf().get());
            } else {
                json.nothing("as_of");
            }
        });
    }
}
