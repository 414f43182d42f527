package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilience.model.Origin;
import org.consilience.model.Span;

/**
 * A statement with its source, as a person marked it.
 *
 * @param span in the text
 * @param name of the source, or the words used
 * @param kinds that our contract may give such a source
 */
record SourcedStatement(Span span, String name, Set<Origin.Kind> kinds) {
    /** Those of an article that are marked in its text; a few that were reworded have no place in it. */
    static List<SourcedStatement> of(JsonNode article) {
        String text = article.path("text").asText();
        List<SourcedStatement> statements = new ArrayList<>();
        for (JsonNode statement : article.path("statements")) {
            JsonNode span = statement.path("span");
            if (span.path(1).asInt() > span.path(0).asInt()) {
                statements.add(new SourcedStatement(
                        JsonLines.span(span, text),
                        statement.path("name").asText(),
                        kinds(statement.path("type").asText().toLowerCase(Locale.ROOT))));
            }
        }
        return statements;
    }

    /** Somebody unnamed is a group in our contract where described, anonymous where made not to be named. */
    private static Set<Origin.Kind> kinds(String type) {
        if (type.startsWith("named org")) {
            return Set.of(Origin.Kind.ORGANIZATION, Origin.Kind.OUTLET, Origin.Kind.AGENCY);
        }
        if (type.startsWith("named")) {
            return Set.of(Origin.Kind.PERSON);
        }
        if (type.startsWith("document")) {
            return Set.of(Origin.Kind.DOCUMENT);
        }
        return type.startsWith("anonymous")
                ? Set.of(Origin.Kind.ANONYMOUS)
                : Set.of(Origin.Kind.GROUP, Origin.Kind.ANONYMOUS);
    }
}
