package org.consilience.ingest.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.consilience.ingest.encoding.Charsets;
import org.consilience.ingest.encoding.Decoded;
import org.consilience.ingest.encoding.Decoder;
import org.consilience.ingest.parcel.Draft;
import org.consilience.ingest.parcel.Opener;
import org.consilience.ingest.parcel.Parcel;
import org.consilience.ingest.parcel.Sorter;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Masthead;
import org.consilience.model.Rejected.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page: its main text, and what its head says about it. Nothing is fetched and no script is run. */
public final class HtmlPage implements Opener {
    private final long limit;

    public HtmlPage(long limit) {
        this.limit = limit;
    }

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        byte[] bytes = parcel.bytes(limit);
        Optional<Charset> declared = Charsets.named(parcel.label().charset()).or(() -> Charsets.declaredInPage(bytes));
        Decoded decoded = Decoder.decode(bytes, declared);
        Optional<String> garbled = decoded.garbled();
        if (garbled.isPresent()) {
            tray.refuse(parcel.source(), Code.BROKEN, garbled.get());
            return;
        }
        String base = parcel.label().url().orElse("");
        Document page = Jsoup.parse(decoded.text(), base);
        Masthead masthead = PageMetadata.of(page, parcel.label());
        MainText main = MainText.of(page);
        if (main.text().isBlank()) {
            tray.refuse(parcel.source(), Code.EMPTY, "a page without text");
        } else {
            tray.lay(new Draft(parcel.source(), main.text(), masthead, main.links()));
        }
    }
}
