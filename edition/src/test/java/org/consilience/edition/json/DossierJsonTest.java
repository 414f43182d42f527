package org.consilience.edition.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.consilience.model.Claim;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Point;
import org.consilience.model.Point.Backing;
import org.consilience.model.PointId;
import org.consilience.model.Span;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.Test;

class DossierJsonTest {
    private final JsonNode dossier = written(Dossiers.ferryFire());

    @Test
    void everyTextOfASpanIsThatSpanToTheLetter() {
        Map<String, int[]> texts = new HashMap<>();
        List<String> checked = new ArrayList<>();
        for (JsonNode story : dossier.get("stories")) {
            for (JsonNode report : story.get("reports")) {
                texts.put(
                        report.get("id").asText(),
                        report.get("text").asText().codePoints().toArray());
            }
            for (JsonNode claim : story.get("claims")) {
                int[] text = texts.get(claim.get("report").asText());
                spans(claim, span -> {
                    int begin = span.get("begin").asInt();
                    int end = span.get("end").asInt();
                    String wanted = new String(text, begin, end - begin);
                    assertThat(span.get("text").asText()).isEqualTo(wanted);
                    checked.add(wanted);
                });
            }
        }
        assertThat(checked).contains("24 people", "Residents gathered at the quay with blankets \uD83E\uDDE3 and tea.");
    }

    @Test
    void offsetsCountCodePoints() {
        JsonNode copy = claim("r2c1");
        assertThat(copy.get("begin").asInt()).isEqualTo(2);
        assertThat(claim("r2c3").get("text").asText().codePoints()).contains(0x1F9E3);
    }

    @Test
    void everyIdNamedIsThere() {
        for (JsonNode story : dossier.get("stories")) {
            List<String> claims = story.get("claims").findValuesAsText("id");
            List<String> points = ids(story.get("points"));
            List<String> origins = ids(story.get("origins"));
            story.get("claims")
                    .forEach(claim -> claim.get("said_by")
                            .forEach(origin -> assertThat(origins).contains(origin.asText())));
            for (String part : List.of("points", "timeline", "places", "cast")) {
                story.get(part)
                        .findValues("claims")
                        .forEach(named -> named.forEach(id -> assertThat(claims).contains(id.asText())));
            }
            story.get("brief")
                    .findValues("points")
                    .forEach(named -> named.forEach(id -> assertThat(points).contains(id.asText())));
        }
    }

    @Test
    void fieldsAreTheContractsInItsOrder() {
        assertThat(names(dossier)).containsExactly("consilience", "stories", "unread");
        JsonNode story = dossier.get("stories").get(0);
        assertThat(names(story))
                .containsExactly(
                        "id",
                        "title",
                        "reports",
                        "origins",
                        "houses",
                        "claims",
                        "points",
                        "brief",
                        "timeline",
                        "places",
                        "cast");
        assertThat(names(story.get("reports").get(0)))
                .contains(
                        "id",
                        "source",
                        "outlet",
                        "title",
                        "url",
                        "language",
                        "authors",
                        "published",
                        "text",
                        "boilerplate",
                        "copies",
                        "credits");
        assertThat(names(story.get("claims").get(0)))
                .contains(
                        "id", "report", "begin", "end", "text", "said_by", "holds", "when", "where", "who", "amounts");
        assertThat(names(story.get("points").get(0)))
                .containsExactly("id", "about", "kind", "verdict", "weight", "groups", "why");
        assertThat(names(story.get("points").get(0).get("groups").get(0)))
                .containsExactly("value", "claims", "reports", "origins", "origins_why", "as_of");
    }

    @Test
    void anExcerptIsAClaimThatIsPartOfItsClaim() throws IOException {
        StoryFile file = Dossiers.ferryFire().files().get(0);
        Claim claim = file.story().readings().get(0).claims().get(0);
        Span words = new Span(claim.span().begin(), claim.span().begin() + 5);
        Point.Group group = new Point.Group(
                "fire",
                List.of(claim.id()),
                Map.of(claim.id(), words),
                List.of(claim.report()),
                Backing.of(1),
                Optional.empty());
        Point point = new Point(
                new PointId("p"), "fire", Point.Kind.DESCRIPTION, Point.Verdict.SOLE, 1, List.of(group), "Alone.");
        StoryFile one = new StoryFile(file.story(), file.sourcing(), List.of(point), file.digest());
        JsonNode story =
                written(new Dossier(List.of(one), List.of())).get("stories").get(0);
        JsonNode excerpt = story.get("claims").get(1);
        assertThat(story.get("points").get(0).get("groups").get(0).get("claims").get(0))
                .isEqualTo(excerpt.get("id"));
        assertThat(excerpt.get("part_of").asText()).isEqualTo(claim.id().value());
        assertThat(excerpt.get("text").asText())
                .isEqualTo(words.in(file.story().readings().get(0).report().text()));
        assertThat(excerpt.get("said_by")).isEqualTo(story.get("claims").get(0).get("said_by"));
    }

    @Test
    void timesAreAsPreciseAsKnown() {
        JsonNode reports = dossier.get("stories").get(0).get("reports");
        assertThat(reports.get(0).get("published").get("value").asText()).isEqualTo("2031-05-04T06:10:00");
        assertThat(reports.get(2).get("published").get("value").asText()).isEqualTo("2031-05-04");
        assertThat(reports.get(5).get("published").isNull()).isTrue();
        JsonNode sunday = claim("r1c1").get("when").get(0).get("time");
        assertThat(sunday.get("earliest").asText()).isEqualTo("2031-05-04");
        assertThat(sunday.get("latest").asText()).isEqualTo("2031-05-04");
    }

    @Test
    void copiesStandOnTheLaterReport() {
        JsonNode reports = dossier.get("stories").get(0).get("reports");
        assertThat(reports.get(0).get("copies")).isEmpty();
        assertThat(reports.get(1).get("copies").get(0).get("of").asText()).isEqualTo("r1");
    }

    @Test
    void openBoundsAreNull() {
        JsonNode amount = claim("r3c1").get("amounts").get(0);
        assertThat(amount.get("low").asInt()).isEqualTo(22);
        assertThat(amount.get("high").isNull()).isTrue();
    }

    @Test
    void nothingUnreadIsSkipped() {
        assertThat(dossier.get("unread")).hasSize(2);
        assertThat(dossier.get("unread").get(0).get("reason").asText()).isEqualTo("not text: an image");
    }

    @Test
    void writesTheSameTwice() throws IOException {
        StringWriter first = new StringWriter();
        StringWriter second = new StringWriter();
        DossierJson.write(Dossiers.ferryFire(), first);
        DossierJson.write(Dossiers.ferryFire(), second);
        assertThat(first.toString()).isEqualTo(second.toString());
    }

    private JsonNode claim(String id) {
        for (JsonNode claim : dossier.get("stories").get(0).get("claims")) {
            if (claim.get("id").asText().equals(id)) {
                return claim;
            }
        }
        throw new AssertionError("no claim " + id);
    }

    private static void spans(JsonNode node, Consumer<JsonNode> each) {
        if (node.has("begin")) {
            each.accept(node);
        }
        node.forEach(child -> spans(child, each));
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.get("id").asText()));
        return ids;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode written(Dossier all) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DossierJson.write(all, bytes);
            return new ObjectMapper().readTree(bytes.toByteArray());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
