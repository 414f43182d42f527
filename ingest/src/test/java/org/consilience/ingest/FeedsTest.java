package org.consilience.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.consilience.model.Report;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Ellery Courier - Coast</title><link>https://www.ellerycourier.example/</link><language>en-gb</language>
            <item><title>Ferries collide in fog &amp; rain</title><link>https://www.ellerycourier.example/1</link>
              <pubDate>Mon, 01 Mar 2021 11:42:00 +0100</pubDate><dc:creator>Mara Quist</dc:creator>
              <description>Two ferries collided.</description>
              <content:encoded><![CDATA[<p>Two ferries collided in <b>thick fog</b>.</p><p>Fourteen people were hurt.</p><script>x()</script>]]></content:encoded></item>
            <item><title>A picture of the day</title><link>https://www.ellerycourier.example/2</link><description></description></item>
            <item><title>Fish market moves</title><link>https://www.ellerycourier.example/3</link>
              <description>The council voted to move the fish market, and the traders said that they would not go.</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Wire</title>
            <entry><title>Grain train derails</title><id>urn:1</id><link rel="alternate" href="https://wire.example.com/77"/>
              <published>2019-10-03T00:00:00Z</published><updated>2019-10-04T09:00:00Z</updated><author><name>Jan Moll</name></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>KELDER (Reuters) - A train derailed.</p><p>No one was hurt.</p></div></content></entry>
            </feed>
            """;

    @Test
    void readsEveryItemOfRss() {
        Arrivals arrivals = read(RSS);

        assertThat(arrivals.reports()).extracting(Report::source).containsExactly("-#1", "-#3");
        assertThat(arrivals.reports().get(0).text())
                .isEqualTo("Two ferries collided in thick fog.\nFourteen people were hurt.");
        Masthead masthead = arrivals.reports().get(0).masthead();
        assertThat(masthead.title()).contains("Ferries collide in fog & rain");
        assertThat(masthead.outlet()).map(Outlet::name).contains("The Ellery Courier");
        assertThat(masthead.outlet()).flatMap(Outlet::domain).contains("ellerycourier.example");
        assertThat(masthead.authors()).containsExactly("Mara Quist");
        assertThat(masthead.published()).map(p -> p.value().toString()).contains("2021-03-01T11:42");
        assertThat(masthead.published()).map(p -> p.instant().toString()).contains("2021-03-01T10:42");
    }

    @Test
    void tellsTheItemThatHasNoText() {
        List<Rejected> rejected = read(RSS).rejected();

        assertThat(rejected).extracting(Rejected::code).containsExactly(Code.EMPTY);
        assertThat(rejected.get(0).why()).contains("item 2", "A picture of the day");
    }

    @Test
    void readsAtom() {
        Report report = read(ATOM).reports().get(0);

        assertThat(report.text()).isEqualTo("KELDER (Reuters) - A train derailed.\nNo one was hurt.");
        assertThat(report.masthead().url()).contains("https://wire.example.com/77");
        assertThat(report.masthead().authors()).containsExactly("Jan Moll");
        assertThat(report.masthead().credits()).containsExactly("Reuters");
        assertThat(report.masthead().published()).map(p -> p.precision()).contains(Precision.DAY);
    }

    @Test
    void anItemThatIsNeverClosedCostsNoOther() {
        String broken = RSS.replace(
                "hurt.</p><script>x()</script>]]></content:encoded></item>", "hurt.</p>]]></content:encoded>");

        assertThat(read(broken).reports()).hasSize(2);
    }

    @Test
    void aFeedThatIsCutKeepsTheItemsBefore() {
        String cut = RSS.substring(0, RSS.indexOf("and the traders"));

        Arrivals arrivals = read(cut);

        assertThat(arrivals.reports()).hasSize(1);
        assertThat(arrivals.rejected()).extracting(Rejected::code).containsExactly(Code.EMPTY, Code.TRUNCATED);
    }

    @Test
    void mixedUpMarkUpIsNeitherPageNorFeed() {
        assertThat(read("<?xml version=\"1.0\"?><catalog><book>Fog</book></catalog>")
                        .rejected())
                .extracting(Rejected::code)
                .containsExactly(Code.NO_REPORT);
    }

    private static Arrivals read(String feed) {
        return Intake.standard().read(List.of("-"), new ByteArrayInputStream(Packed.utf8(feed)));
    }
}
