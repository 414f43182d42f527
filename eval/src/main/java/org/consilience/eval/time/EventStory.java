package org.consilience.eval.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a file of EventStoryLine: tokens are put together again, its TIME_ elements marked. */
final class EventStory {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final TimeTagger TAGGER = new TimeTagger();
    /** Characters in which a page says when it was published. */
    private static final int HEAD = 500;

    private static final List<String> KINDS =
            List.of("TIME_DATE", "TIME_OF_THE_DAY", "TIME_DURATION", "TIME_REPETITION");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> tokens = new HashMap<>();
    private final List<TimedText.Marked> times = new ArrayList<>();
    private TimeAnchor anchor = TimeAnchor.none();
    private String creation = "";

    private EventStory() {}

    static TimedText read(Path file) throws IOException {
        EventStory story = new EventStory();
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            story.join(document.getElementsByTagName("token"));
            for (String kind : KINDS) {
                story.mark(document.getElementsByTagName(kind));
            }
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException("not of EventStoryLine: " + file, broken);
        }
        story.settleAnchor();
        story.times.sort(Comparator.comparing(TimedText.Marked::span));
        return new TimedText(file.getFileName().toString(), story.text.toString(), story.anchor, story.times);
    }

    /** The page's own words for the time that the corpus notes, or else the first day that its head names. */
    private void settleAnchor() {
        for (TimedText.Marked time : times) {
            if (!creation.isEmpty() && time.value().equals(creation)) {
                firstDay(time.span()).ifPresent(day -> anchor = TimeAnchor.day(day));
                return;
            }
        }
        if (creation.isEmpty()) {
            firstDay(new Span(0, Math.min(HEAD, text.length()))).ifPresent(day -> anchor = TimeAnchor.day(day));
        }
    }

    /** The day that the words name with its year: published by the clock of the page, where the corpus notes it in UTC. */
    private Optional<LocalDate> firstDay(Span span) {
        return days(span.in(text.toString())).stream().findFirst();
    }

    /** The days that some words name with their year, in their order. */
    static List<LocalDate> days(String words) {
        return TAGGER.tag(words, Optional.empty(), TimeAnchor.none()).stream()
                .filter(time -> DAY.matcher(time.value()).matches())
                .flatMap(time -> time.time().stream())
                .map(time -> time.earliest().toLocalDate())
                .toList();
    }

    private void join(NodeList nodes) {
        String sentence = "";
        String before = "";
        String beforeThat = "";
        for (int i = 0; i < nodes.getLength(); i++) {
            Element token = (Element) nodes.item(i);
            String word = token.getTextContent();
            if (!token.getAttribute("sentence").equals(sentence)) {
                text.append('\n');
            } else if (!joins(before, word) && !joins(beforeThat, before, word)) {
                text.append(' ');
            }
            sentence = token.getAttribute("sentence");
            beforeThat = before;
            before = word;
            tokens.put(token.getAttribute("t_id"), new Span(text.length(), text.length() + Math.max(1, word.length())));
            text.append(word.isEmpty() ? " " : word);
        }
    }

    private static boolean joins(String before, String word) {
        return word.startsWith("'") || ".,:;!?)/-%".contains(word) || "($/-".contains(before);
    }

    /** Within what is one word: "8.40", "10:15", "p.m". */
    private static boolean joins(String first, String point, String last) {
        boolean digits = first.matches(".*\\d") && last.matches("\\d.*");
        boolean letters = first.matches("\\p{L}") && last.matches("\\p{L}");
        return (digits && (point.equals(":") || point.equals("."))) || (letters && point.equals("."));
    }

    private void mark(NodeList nodes) {
        for (int i = 0; i < nodes.getLength(); i++) {
            Element time = (Element) nodes.item(i);
            String value = time.getAttribute("value").strip();
            NodeList anchors = time.getElementsByTagName("token_anchor");
            if (time.getAttribute("DCT").equals("TRUE") && DAY.matcher(value).matches()) {
                creation = value;
                LocalDate noted = LocalDate.parse(value.substring(0, 10));
                anchor = TimeAnchor.day(
                        anchors.getLength() > 0 ? firstDay(span(anchors)).orElse(noted) : noted);
            }
            if (anchors.getLength() > 0) {
                times.add(new TimedText.Marked(span(anchors), value));
            }
        }
    }

    private Span span(NodeList anchors) {
        Span whole = token(anchors, 0);
        for (int i = 1; i < anchors.getLength(); i++) {
            whole = whole.hull(token(anchors, i));
        }
        return whole;
    }

    private Span token(NodeList anchors, int index) {
        String id = ((Element) anchors.item(index)).getAttribute("t_id");
        Span span = tokens.get(id);
        if (span == null) {
            throw new IllegalStateException("no token " + id);
        }
        return span;
    }
}
