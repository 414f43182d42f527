package org.consilience.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** An element's text with a line for each block, blanks drawn together as a browser does. */
final class BlockText implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int preformatted;

    private BlockText() {}

    /** The blocks that hold text. */
    static List<Block> of(Element element) {
        BlockText reading = new BlockText();
        NodeTraversor.traverse(reading, element);
        reading.endLine();
        return reading.blocks;
    }

    /** The blocks on lines. */
    static String joined(Element element) {
        return String.join("\n", of(element).stream().map(Block::text).toList());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            breakFor(element);
            count(element, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
            breakFor(element);
        }
    }

    private void count(Element element, int step) {
        preformatted += element.nameIs("pre") ? step : 0;
        links += element.nameIs("a") && element.hasAttr("href") ? step : 0;
    }

    private void breakFor(Element element) {
        if (element.isBlock() || element.nameIs("br") || element.nameIs("figcaption")) {
            endLine();
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linked >= text.replace(" ", "").length()));
        }
        line.setLength(0);
        linked = 0;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit == '\n' && preformatted > 0) {
                endLine();
            } else if (!isBlank(unit)) {
                line.append(unit);
                linked += links > 0 ? 1 : 0;
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f' || unit == '\u00a0';
    }

    /**
     * One block's text.
     *
     * @param link whether all of it is a link
     */
    record Block(String text, boolean link) {}
}
