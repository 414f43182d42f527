package org.consilience.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.consilience.ingest.encoding.ByteOrderMark;
import org.consilience.ingest.encoding.Decoder;
import org.consilience.ingest.format.JsonElements.Element;
import org.consilience.ingest.parcel.Opener;
import org.consilience.ingest.parcel.Parcel;
import org.consilience.ingest.parcel.Sorter;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Rejected.Code;

/** Reads articles as JSON: one, an array of them, or one after the other, on lines or not; streaming. */
public final class JsonRecords implements Opener {
    private final long limit;

    public JsonRecords(long limit) {
        this.limit = limit;
    }

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        JsonElements elements = new JsonElements(bytes(parcel), Math.toIntExact(limit));
        Optional<Element> first = elements.next();
        Optional<Element> following = first.isPresent() ? elements.next() : Optional.empty();
        if (first.isEmpty()) {
            tray.refuse(parcel.source(), Code.EMPTY, "an empty JSON array");
        } else if (following.isEmpty()) {
            read(parcel.source(), first.get(), tray);
        } else {
            read(parcel.source() + "#1", first.get(), tray);
            for (int n = 2; following.isPresent(); n++) {
                read(parcel.source() + "#" + n, following.get(), tray);
                following = elements.next();
            }
        }
    }

    private void read(String source, Element element, Tray tray) {
        switch (element.state()) {
            case WHOLE -> ArticleJson.read(source, element, tray);
            case CUT ->
                tray.refuse(source, Code.TRUNCATED, "ends inside the record that begins on line " + element.line());
            case TORN ->
                tray.refuse(
                        source,
                        Code.BROKEN,
                        "broken JSON in the record on line " + element.line()
                                + ": a quotation mark or bracket is not closed");
            case TOO_LONG ->
                tray.refuse(
                        source,
                        Code.TOO_LARGE,
                        "the record on line " + element.line() + " is longer than " + limit
                                + " bytes, the limit for one report");
        }
    }

    /** As UTF-8, or what looks like it for ASCII; other Unicode encodings are turned into it. */
    private InputStream bytes(Parcel parcel) throws IOException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(parcel.head());
        if (mark.isEmpty()) {
            return parcel.content();
        }
        Charset charset = mark.get().charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            parcel.content().skipNBytes(mark.get().length());
            return parcel.content();
        }
        String text = Decoder.decode(parcel.bytes(limit), Optional.empty()).text();
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
