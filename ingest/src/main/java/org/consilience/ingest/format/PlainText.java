package org.consilience.ingest.format;

import java.io.IOException;
import java.util.Optional;
import org.consilience.ingest.encoding.Decoded;
import org.consilience.ingest.encoding.Decoder;
import org.consilience.ingest.parcel.Draft;
import org.consilience.ingest.parcel.Opener;
import org.consilience.ingest.parcel.Parcel;
import org.consilience.ingest.parcel.Sorter;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Masthead;
import org.consilience.model.Rejected.Code;

/** Reads plain text: the whole of what came in is the report's text. */
public final class PlainText implements Opener {
    private final long limit;

    public PlainText(long limit) {
        this.limit = limit;
    }

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        Decoded decoded = Decoder.decode(parcel.bytes(limit), Optional.empty());
        Optional<String> garbled = decoded.garbled();
        if (garbled.isPresent()) {
            tray.refuse(parcel.source(), Code.BROKEN, garbled.get());
        } else if (decoded.text().isBlank()) {
            tray.refuse(parcel.source(), Code.EMPTY, "holds nothing but white space");
        } else {
            tray.lay(new Draft(parcel.source(), decoded.text(), Masthead.blank()));
        }
    }
}
