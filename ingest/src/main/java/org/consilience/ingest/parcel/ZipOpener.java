package org.consilience.ingest.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.jspecify.annotations.Nullable;

/** Opens zip archives entry by entry, as they stand; nothing is written to disk. */
public final class ZipOpener implements Opener {
    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        int entries = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
                CloseShieldInputStream.wrap(parcel.content()), StandardCharsets.UTF_8.name(), true, true)) {
            for (ZipArchiveEntry entry = next(zip, parcel, entries + 1);
                    entry != null;
                    entry = next(zip, parcel, entries + 1)) {
                entries++;
                if (!entry.isDirectory()) {
                    read(zip, entry, parcel, sorter, tray);
                }
            }
        }
        if (entries == 0) {
            tray.refuse(parcel.source(), Code.EMPTY, "an archive with nothing in it");
        }
    }

    private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip, Parcel parcel, int number)
            throws IOException {
        try {
            return zip.getNextEntry();
        } catch (Refusal outer) {
            throw outer;
        } catch (IOException broken) {
            throw Refusal.broken(parcel.source(), broken, "at entry " + number);
        }
    }

    private static void read(ZipArchiveInputStream zip, ZipArchiveEntry entry, Parcel parcel, Sorter sorter, Tray tray)
            throws Refusal {
        String source = Entries.source(parcel, entry.getName());
        Optional<Rejected> refused = Entries.refused(source, entry.getName());
        if (refused.isPresent()) {
            tray.refuse(refused.get());
        } else if (!zip.canReadEntryData(entry)) {
            tray.refuse(source, Code.UNREADABLE, "encrypted, or packed in a way that is not known");
        } else {
            UnpackedStream unpacked = UnpackedStream.of(source, zip, parcel.budget());
            sorter.sort(parcel.inside(source, unpacked, Label.BLANK), tray);
        }
    }
}
