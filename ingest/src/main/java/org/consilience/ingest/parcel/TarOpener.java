package org.consilience.ingest.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.jspecify.annotations.Nullable;

/** Opens tar archives entry by entry, as they stand; nothing is written to disk, no link is followed. */
public final class TarOpener implements Opener {
    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        int entries = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(CloseShieldInputStream.wrap(parcel.content()))) {
            for (TarArchiveEntry entry = next(tar, parcel, entries + 1);
                    entry != null;
                    entry = next(tar, parcel, entries + 1)) {
                entries++;
                read(tar, entry, parcel, sorter, tray);
            }
        }
        if (entries == 0) {
            tray.refuse(parcel.source(), Code.EMPTY, "an archive with nothing in it");
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, Parcel parcel, int number)
            throws IOException {
        try {
            return tar.getNextEntry();
        } catch (Refusal outer) {
            throw outer;
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.broken(parcel.source(), broken, "at entry " + number);
        }
    }

    private static void read(TarArchiveInputStream tar, TarArchiveEntry entry, Parcel parcel, Sorter sorter, Tray tray)
            throws Refusal {
        String source = Entries.source(parcel, entry.getName());
        Optional<Rejected> refused = Entries.refused(source, entry.getName());
        if (refused.isPresent()) {
            tray.refuse(refused.get());
        } else if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
            InputStream content = CloseShieldInputStream.wrap(tar);
            sorter.sort(parcel.inside(source, content, Label.BLANK), tray);
        } else if (!entry.isDirectory()) {
            tray.refuse(source, Code.NO_REPORT, "a link or device, not followed");
        }
    }
}
