package org.consilience.ingest.parcel;

import java.io.IOException;

/** Reads parcels of one kind. */
public interface Opener {
    /**
     * Lays what is inside on the tray, or sorts it again where parcels are inside.
     *
     * @throws IOException when the rest of the parcel cannot be read
     */
    void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException;
}
