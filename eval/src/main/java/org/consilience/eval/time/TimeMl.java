package org.consilience.eval.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.model.Span;

/** Reads a TimeML file: the text of its TEXT element, its TIMEX3 elements, and the document's creation time. */
final class TimeMl {
    private final StringBuilder text = new StringBuilder();
    private final List<TimedText.Marked> times = new ArrayList<>();
    private TimeAnchor anchor = TimeAnchor.none();
    private boolean inside;
    private int begin;
    private String value = "";

    private TimeMl() {}

    static TimedText read(Path file) throws IOException {
        TimeMl reader = new TimeMl();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                reader.take(xml.next(), xml);
            }
        } catch (XMLStreamException broken) {
            throw new IOException("not TimeML: " + file, broken);
        }
        return new TimedText(file.getFileName().toString(), reader.text.toString(), reader.anchor, reader.times);
    }

    private void take(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && inside) {
            text.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        if (xml.getLocalName().equals("TEXT")) {
            inside = true;
        } else if (xml.getLocalName().equals("TIMEX3")) {
            begin = text.length();
            value = xml.getAttributeValue(null, "value");
            String creation = xml.getAttributeValue(null, "functionInDocument");
            if ("CREATION_TIME".equals(creation) && value.length() >= 10) {
                anchor = TimeAnchor.day(LocalDate.parse(value.substring(0, 10)));
            }
        }
    }

    private void end(String name) {
        if (name.equals("TEXT")) {
            inside = false;
        } else if (name.equals("TIMEX3") && inside && text.length() > begin) {
            times.add(new TimedText.Marked(new Span(begin, text.length()), value));
        }
    }
}
