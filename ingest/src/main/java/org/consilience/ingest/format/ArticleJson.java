package org.consilience.ingest.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.consilience.ingest.format.JsonElements.Element;
import org.consilience.ingest.masthead.OutletNames;
import org.consilience.ingest.masthead.StatedDates;
import org.consilience.ingest.parcel.Draft;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Masthead;
import org.consilience.model.Publication;
import org.consilience.model.Rejected.Code;

/** Reads one article in news-please's format; its text is the text field, to the letter. */
final class ArticleJson {
    private static final int DEEPEST = 500;
    private static final Set<String> TELLING =
            Set.of("title", "url", "date_publish", "source_domain", "maintext", "text");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private ArticleJson() {}

    static void read(String source, Element element, Tray tray) {
        try {
            lay(source, JSON.readTree(element.json()), element.line(), tray);
        } catch (StreamConstraintsException tooDeep) {
            tray.refuse(
                    source, Code.TOO_LARGE, "JSON nested more than " + DEEPEST + " deep, from line " + element.line());
        } catch (JsonProcessingException broken) {
            int line = element.line() - 1 + Math.max(1, broken.getLocation().getLineNr());
            tray.refuse(
                    source,
                    Code.BROKEN,
                    "broken JSON on line " + line + ", column "
                            + broken.getLocation().getColumnNr() + ": " + firstSentence(broken.getOriginalMessage()));
        }
    }

    private static void lay(String source, JsonNode article, int line, Tray tray) {
        Optional<String> text = first(article, "text", "maintext");
        if (text.isPresent()) {
            tray.lay(new Draft(source, text.get(), masthead(article)));
        } else if (isArticle(article)) {
            tray.refuse(source, Code.EMPTY, "an article without text, on line " + line);
        } else {
            tray.refuse(
                    source, Code.NO_REPORT, "JSON without an article's fields (text or maintext), from line " + line);
        }
    }

    private static boolean isArticle(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        names.retainAll(TELLING);
        return names.contains("maintext") || names.contains("text") || names.size() >= 2;
    }

    private static Masthead masthead(JsonNode article) {
        Optional<String> url = first(article, "url", "link");
        return new Masthead(
                OutletNames.SHARED.outlet(
                        first(article, "outlet", "source", "source_domain"), first(article, "source_domain"), url),
                first(article, "title"),
                url,
                first(article, "language"),
                authors(article),
                published(article),
                List.of());
    }

    private static Optional<Publication> published(JsonNode article) {
        return Stream.of("date_publish", "published", "date")
                .flatMap(field ->
                        first(article, field)
                                .flatMap(value -> StatedDates.publication(value, "the field " + field))
                                .stream())
                .findFirst();
    }

    private static List<String> authors(JsonNode article) {
        List<String> authors = new ArrayList<>();
        for (String field : List.of("authors", "author")) {
            JsonNode node = article.path(field);
            if (node.isTextual()) {
                authors.add(node.textValue().strip());
            }
            node.elements().forEachRemaining(name -> authors.add(name.asText().strip()));
        }
        return authors.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** The first of these fields that holds a text which is not blank, to the letter. */
    private static Optional<String> first(JsonNode article, String... fields) {
        return Stream.of(fields)
                .map(article::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
