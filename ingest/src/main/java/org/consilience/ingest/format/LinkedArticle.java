package org.consilience.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An article as JSON-LD in a page describes it (schema.org's NewsArticle and its kin). */
record LinkedArticle(JsonNode node) {
    private static final int MOST_NODES = 5_000;
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** The first that the page holds; data that is broken is passed over, as browsers do. */
    static Optional<LinkedArticle> in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(LinkedArticle::article);
            if (article.isPresent()) {
                return article.map(LinkedArticle::new);
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(LENIENT.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.elements().forEachRemaining(open::addLast);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        List<String> types = texts(type);
        return types.stream()
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> publisher() {
        return texts(node.path("publisher")).stream().findFirst();
    }

    Optional<String> language() {
        return texts(node.path("inLanguage")).stream().findFirst();
    }

    List<String> authors() {
        List<String> names = texts(node.path("author"));
        return names.isEmpty() ? texts(node.path("creator")) : names;
    }

    Optional<String> url() {
        JsonNode page = node.path("mainEntityOfPage");
        return text("url")
                .or(() -> Optional.of(
                        page.isTextual() ? page.textValue() : page.path("@id").asText("")))
                .filter(address -> address.startsWith("http"));
    }

    private Optional<String> text(String field) {
        return Optional.of(node.path(field).asText("").strip()).filter(value -> !value.isEmpty());
    }

    /** A text, the name of a thing, or those of several. */
    private static List<String> texts(JsonNode value) {
        List<String> found = new ArrayList<>();
        if (value.isTextual()) {
            found.add(value.textValue().strip());
        } else if (value.isObject()) {
            found.add(value.path("name").asText("").strip());
        } else {
            value.elements()
                    .forEachRemaining(each -> found.add(
                            each.isTextual()
                                    ? each.textValue().strip()
                                    : each.path("name").asText("").strip()));
        }
        return found.stream().filter(text -> !text.isEmpty()).toList();
    }
}
