package org.consilience.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.ingest.masthead.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The parts of pages that are never the report: scripts, menus, adverts, boxes of other stories. Data in {@code furniture.tsv}. */
final class Furniture {
    private static final Set<String> KEPT = Set.of("html", "head", "body", "article", "main");
    private static final List<Evaluator> SELECTED = new ArrayList<>();
    private static final Set<String> WORDS = new TreeSet<>();

    static {
        for (Table.Row row : Table.read(Furniture.class, "furniture.tsv")) {
            if (row.cell(0).equals("select")) {
                SELECTED.add(QueryParser.parse(row.cell(1)));
            } else {
                WORDS.add("-" + row.cell(1).replace('_', '-') + "-");
            }
        }
    }

    private Furniture() {}

    /** Takes them out of the page. */
    static void carryOut(Document page) {
        for (Evaluator evaluator : SELECTED) {
            page.select(evaluator).forEach(element -> remove(element, Integer.MAX_VALUE));
        }
        int half = page.body().text().length() / 2;
        for (Element element : page.body().getAllElements()) {
            if (isNamedLikeFurniture(element)) {
                remove(element, half);
            }
        }
        dropTitle(page);
    }

    /** The title stands apart from the text. */
    private static void dropTitle(Document page) {
        if (page.select("h1").size() == 1) {
            page.select("h1").remove();
        }
    }

    private static boolean isNamedLikeFurniture(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-component");
        if (names.isBlank() || KEPT.contains(element.normalName())) {
            return false;
        }
        String words = "-" + names.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-") + "-";
        return WORDS.stream().anyMatch(words::contains);
    }

    /** Not where most of the page's text would go with it: then the name means something else. */
    private static void remove(Element element, int most) {
        if (element.parent() != null
                && !KEPT.contains(element.normalName())
                && (most == Integer.MAX_VALUE || element.text().length() <= most)) {
            element.remove();
        }
    }
}
