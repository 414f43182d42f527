package org.consilience.ingest.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.ingest.encoding.Charsets;
import org.consilience.ingest.encoding.Decoder;
import org.consilience.ingest.masthead.OutletNames;
import org.consilience.ingest.masthead.StatedDates;
import org.consilience.ingest.parcel.Draft;
import org.consilience.ingest.parcel.Opener;
import org.consilience.ingest.parcel.Parcel;
import org.consilience.ingest.parcel.Sorter;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Publication;
import org.consilience.model.Rejected.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (0.9 to 2.0) and Atom; each item is a report.
 *
 * <p>The parser is a lenient one that knows no entities but the predefined, so that nothing outside is ever fetched, and
 * a broken item costs only itself.
 */
public final class Feed implements Opener {
    private static final Pattern CLOSED =
            Pattern.compile("</(?:\\w+:)?(?:rss|feed|rdf)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX = Pattern.compile("^\\S+@\\S+ \\((.*)\\)$");
    private static final Pattern TITLE_END = Pattern.compile(" (?:[-–|»]|: )");
    private static final Set<String> AUTHORS = Set.of("author", "dc:creator", "creator");
    private static final List<String> TEXTS =
            List.of("content:encoded", "content", "description", "summary", "media:description");

    private final long limit;

    public Feed(long limit) {
        this.limit = limit;
    }

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        byte[] bytes = parcel.bytes(limit);
        String xml = Decoder.decode(
                        bytes, Charsets.named(parcel.label().charset()).or(() -> Charsets.declaredInXml(bytes)))
                .text();
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        List<Element> items = List.copyOf(feed.select("item, entry"));
        boolean cut = !CLOSED.matcher(xml).find();
        if (items.isEmpty()) {
            tray.refuse(parcel.source(), Code.EMPTY, "a feed without items");
        }
        for (int i = 0; i < items.size(); i++) {
            String source = items.size() == 1 ? parcel.source() : parcel.source() + "#" + (i + 1);
            if (cut && i == items.size() - 1) {
                tray.refuse(source, Code.TRUNCATED, "the feed ends inside item " + (i + 1));
            } else {
                read(items.get(i), feed, source, i + 1, tray);
            }
        }
    }

    private static void read(Element item, Document feed, String source, int number, Tray tray) {
        String text = TEXTS.stream()
                .map(name -> first(item, name).map(Feed::plain).orElse(""))
                .reduce("", (longest, next) -> next.length() > longest.length() ? next : longest);
        if (text.isBlank()) {
            String title = value(item, "title").map(t -> " (“" + t + "”)").orElse("");
            tray.refuse(source, Code.EMPTY, "item " + number + " of the feed" + title + " has no text");
        } else {
            tray.lay(new Draft(source, text, masthead(item, feed)));
        }
    }

    private static Masthead masthead(Element item, Document feed) {
        Optional<String> url = link(item);
        Optional<Element> channel = Optional.ofNullable(feed.selectFirst("channel, feed"));
        Optional<String> outlet = value(item, "source")
                .or(() -> channel.flatMap(c -> value(c, "title")))
                .map(name -> TITLE_END.split(name, 2)[0].strip())
                .filter(name -> !name.isEmpty());
        Optional<String> language = channel.flatMap(c -> value(c, "language"))
                .or(() -> Optional.of(feed.select("feed").attr("xml:lang")).filter(lang -> !lang.isEmpty()));
        return new Masthead(
                outlet(outlet, url),
                value(item, "title").map(Feed::plain),
                url,
                language,
                authors(item),
                published(item),
                List.of());
    }

    /** The table's name where it knows the domain; a feed's own title may say anything. */
    private static Optional<Outlet> outlet(Optional<String> title, Optional<String> url) {
        Optional<Outlet> byDomain = OutletNames.SHARED.outlet(Optional.empty(), Optional.empty(), url);
        boolean known = byDomain.filter(outlet -> OutletNames.SHARED.knows(outlet.name()))
                .isPresent();
        return known ? byDomain : OutletNames.SHARED.outlet(title, Optional.empty(), url);
    }

    private static Optional<Publication> published(Element item) {
        return Stream.of("pubDate", "published", "dc:date", "issued", "date", "updated")
                .flatMap(name -> value(item, name).stream())
                .flatMap(value -> StatedDates.publication(value, "the feed").stream())
                .findFirst();
    }

    private static List<String> authors(Element item) {
        return item.children().stream()
                .filter(child -> AUTHORS.contains(child.tagName()))
                .map(author -> first(author, "name").orElse(author))
                .map(author -> MAILBOX.matcher(author.text().strip()).replaceFirst("$1"))
                .filter(name -> !name.isEmpty() && !name.contains("@") && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private static Optional<String> link(Element item) {
        Stream<String> atom = item.children().stream()
                .filter(link -> link.nameIs("link") && link.hasAttr("href"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href"));
        return Stream.concat(atom, Stream.of("link", "guid", "id").flatMap(name -> value(item, name).stream()))
                .map(String::strip)
                .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http"))
                .findFirst();
    }

    /** Among the children only: an item that is not closed swallows those after it. */
    private static Optional<Element> first(Element item, String name) {
        return item.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> value(Element item, String name) {
        return first(item, name).map(element -> element.text().strip()).filter(text -> !text.isEmpty());
    }

    /** The text of an element that holds text, escaped mark-up or mark-up. */
    private static String plain(Element element) {
        String inner = element.children().isEmpty() ? element.wholeText() : element.html();
        return plain(inner);
    }

    private static String plain(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        Furniture.carryOut(page);
        return BlockText.joined(page.body());
    }
}
