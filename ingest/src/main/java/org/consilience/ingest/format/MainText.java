package org.consilience.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.consilience.ingest.format.BlockText.Block;
import org.consilience.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page, a line a paragraph.
 *
 * <p>Where the page marks its article's body, that is it; else Readability finds it in what is left after
 * {@link Furniture} was carried out. Pages of a size that no article has are read as they stand.
 *
 * @param links lines that are nothing but a link: ways to other reports
 */
record MainText(String text, List<Span> links) {
    private static final int SHORTEST = 140;
    private static final int MOST_ELEMENTS = 50_000;

    MainText {
        links = List.copyOf(links);
    }

    /** The text; empty where there is none. The page is changed. */
    static MainText of(Document page) {
        Furniture.carryOut(page);
        return marked(page)
                .or(() -> readable(page))
                .map(MainText::laid)
                .orElseGet(() -> laid(BlockText.of(page.body())));
    }

    /** The part that the page itself calls its article's body, where there is just one. */
    private static Optional<List<Block>> marked(Document page) {
        return Stream.of("[itemprop=articleBody]", "article", "main", "[role=main]")
                .map(page::select)
                .filter(found -> found.size() == 1)
                .map(found -> BlockText.of(found.get(0)))
                .filter(blocks -> length(blocks) >= SHORTEST)
                .findFirst();
    }

    private static Optional<List<Block>> readable(Document page) {
        if (page.body().getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        Element content =
                new Readability4J(page.baseUri(), page.clone()).parse().getArticleContent();
        int least = Math.min(SHORTEST, page.body().text().length() / 4);
        return Optional.ofNullable(content).map(BlockText::of).filter(blocks -> length(blocks) >= least);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** On lines; links before the first words are a menu and go. */
    private static MainText laid(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Span> links = new ArrayList<>();
        for (Block block : blocks) {
            if (block.link()
                    && text.length() == 0
                    && length(blocks) > block.text().length()) {
                continue;
            }
            text.append(text.length() == 0 ? "" : "\n");
            if (block.link()) {
                links.add(new Span(text.length(), text.length() + block.text().length()));
            }
            text.append(block.text());
        }
        return new MainText(text.toString(), links);
    }
}
