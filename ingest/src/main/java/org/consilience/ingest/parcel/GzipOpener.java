package org.consilience.ingest.parcel;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Opens gzip data, of one member or many; what is inside keeps the name. */
public final class GzipOpener implements Opener {
    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        try (GzipCompressorInputStream unzipping = GzipCompressorInputStream.builder()
                .setInputStream(CloseShieldInputStream.wrap(parcel.content()))
                .setDecompressConcatenated(true)
                .get()) {
            UnpackedStream unpacked = UnpackedStream.of(parcel.source(), unzipping, parcel.budget());
            sorter.sort(parcel.inside(parcel.source(), unpacked, parcel.label()), tray);
        }
    }
}
