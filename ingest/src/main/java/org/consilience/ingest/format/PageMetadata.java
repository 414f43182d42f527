package org.consilience.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.ingest.masthead.OutletNames;
import org.consilience.ingest.masthead.StatedDates;
import org.consilience.ingest.masthead.Table;
import org.consilience.ingest.parcel.Label;
import org.consilience.model.Masthead;
import org.consilience.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in JSON-LD and in its tags, JSON-LD first. Which tags, stands in {@code page-metadata.tsv}. */
final class PageMetadata {
    private static final List<Table.Row> PLACES = Table.read(PageMetadata.class, "page-metadata.tsv");
    private static final Pattern BYLINE = Pattern.compile("^(?i:by)\\s+");
    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&) |, |;\\s*");

    private PageMetadata() {}

    static Masthead of(Document page, Label label) {
        Optional<LinkedArticle> linked = LinkedArticle.in(page);
        Optional<String> url = first(page, "url", linked.flatMap(LinkedArticle::url))
                .filter(address -> address.startsWith("http"))
                .or(label::url);
        Optional<String> outlet = first(page, "outlet", linked.flatMap(LinkedArticle::publisher));
        Optional<String> title = first(page, "title", linked.flatMap(LinkedArticle::headline));
        return new Masthead(
                OutletNames.SHARED.outlet(outlet, Optional.empty(), url),
                title.map(given -> withoutOutlet(given, outlet)),
                url,
                first(page, "language", linked.flatMap(LinkedArticle::language)),
                authors(page, linked),
                published(page, linked),
                List.of());
    }

    /** What one row of the table finds. */
    static Optional<String> at(Document page, Table.Row row) {
        Stream<Element> found = page.select(row.cell(1)).stream();
        return found.map(element -> row.cell(2).isEmpty() ? element.text() : element.attr(row.cell(2)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Stream<String> all(Document page, String field) {
        return PLACES.stream().filter(row -> row.cell(0).equals(field)).flatMap(row -> at(page, row).stream());
    }

    private static Optional<String> first(Document page, String field, Optional<String> linked) {
        return linked.or(() -> all(page, field).findFirst());
    }

    private static Optional<Publication> published(Document page, Optional<LinkedArticle> linked) {
        return Stream.concat(linked.flatMap(LinkedArticle::published).stream(), all(page, "published"))
                .flatMap(value -> StatedDates.publication(value, "the page").stream())
                .findFirst();
    }

    private static List<String> authors(Document page, Optional<LinkedArticle> linked) {
        List<String> authors =
                new ArrayList<>(linked.map(LinkedArticle::authors).orElse(List.of()));
        if (authors.isEmpty()) {
            all(page, "author")
                    .filter(value -> !value.startsWith("http"))
                    .findFirst()
                    .ifPresent(
                            names -> BETWEEN.splitAsStream(BYLINE.matcher(names).replaceFirst(""))
                                    .forEach(authors::add));
        }
        return authors.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Titles of browser windows often end in the outlet's name. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String between : List.of(" | ", " – ", " — ", " - ")) {
            int at = title.lastIndexOf(between);
            String end = at < 0 ? "" : title.substring(at + between.length()).toLowerCase(Locale.ROOT);
            if (at > 0
                    && outlet.map(name -> name.toLowerCase(Locale.ROOT))
                            .filter(end::equals)
                            .isPresent()) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }
}
