package org.consilience.eval.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.consilience.model.Place.Coordinates;
import org.consilience.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads GeoWebNews and TR-News, without the marks of titles; a mark whose words do not stand at its offsets is looked for nearby. */
final class Corpus {
    private static final int NEARBY = 12;

    private Corpus() {}

    static List<PlacedText> read(Path file) throws IOException {
        try {
            NodeList articles = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("article");
            List<PlacedText> texts = new ArrayList<>();
            for (int i = 0; i < articles.getLength(); i++) {
                texts.add(article((Element) articles.item(i), file.getFileName() + "#" + i));
            }
            return texts;
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException("no corpus of places: " + file, broken);
        }
    }

    private static PlacedText article(Element article, String name) {
        String text = first(article, "text");
        List<PlacedText.Marked> places = new ArrayList<>();
        NodeList marks = article.getElementsByTagName("toponym");
        for (int i = 0; i < marks.getLength(); i++) {
            Element mark = (Element) marks.item(i);
            String latitude = first(mark, "lat") + first(mark, "latitude");
            String longitude = first(mark, "lon") + first(mark, "longitude");
            boolean inText = Integer.parseInt(first(mark, "start")) >= 0;
            if (inText && !latitude.isBlank() && !longitude.isBlank()) {
                Coordinates at = new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
                places.add(new PlacedText.Marked(span(text, mark), at));
            }
        }
        return new PlacedText(name, text, places);
    }

    private static Span span(String text, Element mark) {
        int begin = Integer.parseInt(first(mark, "start"));
        int end = Integer.parseInt(first(mark, "end"));
        String phrase = first(mark, "phrase") + first(mark, "extractedName");
        int from = text.indexOf(phrase, Math.max(0, begin - NEARBY));
        return from >= 0 && from <= begin + NEARBY
                ? new Span(from, from + Math.max(1, phrase.length()))
                : new Span(begin, Math.max(begin + 1, end));
    }

    private static String first(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
