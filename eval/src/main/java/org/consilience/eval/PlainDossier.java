package org.consilience.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.consilience.model.Claim;
import org.consilience.model.Dossier;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Report;

/** The part of a dossier's JSON that scoring a comparison needs. */
final class PlainDossier {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainDossier() {}

    static byte[] bytes(Dossier dossier) throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode().put("consilience", 1);
        ArrayNode stories = root.putArray("stories");
        for (Dossier.StoryFile file : dossier.files()) {
            ObjectNode story = stories.addObject().put("id", file.story().id().value());
            ArrayNode reports = story.putArray("reports");
            ArrayNode claims = story.putArray("claims");
            for (Reading reading : file.story().readings()) {
                Report report = reading.report();
                reports.addObject()
                        .put("id", report.id().value())
                        .put("source", report.source())
                        .put("text", report.text());
                reading.claims().forEach(claim -> add(claims.addObject(), claim, report));
            }
            ArrayNode points = story.putArray("points");
            file.points().forEach(point -> add(points.addObject(), point));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void add(ObjectNode node, Claim claim, Report report) {
        String text = report.text();
        node.put("id", claim.id().value()).put("report", claim.report().value());
        node.put("begin", text.codePointCount(0, claim.span().begin()));
        node.put("end", text.codePointCount(0, claim.span().end()));
        node.put("text", claim.span().in(text));
        node.put("holds", claim.holds().name().toLowerCase(Locale.ROOT));
    }

    private static void add(ObjectNode node, Point point) {
        node.put("id", point.id().value()).put("about", point.about()).put("why", point.why());
        node.put("kind", point.kind().name().toLowerCase(Locale.ROOT));
        node.put("verdict", point.verdict().name().toLowerCase(Locale.ROOT));
        node.put("weight", point.weight());
        ArrayNode groups = node.putArray("groups");
        for (Point.Group group : point.groups()) {
            ObjectNode one = groups.addObject().put("value", group.value());
            ArrayNode claims = one.putArray("claims");
            group.claims().forEach(id -> claims.add(id.value()));
        }
    }
}
