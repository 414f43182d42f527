package org.consilience.ingest.parcel;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.consilience.model.Rejected.Code;

/** Recognises parcels and hands each to the opener of its kind. */
public final class Sorter {
    private final Map<Kind, Opener> openers;
    private final int deepest;

    /**
     * @param deepest how many archives may stand inside one another
     */
    public Sorter(Map<Kind, Opener> openers, int deepest) {
        this.openers = new EnumMap<>(openers);
        this.deepest = deepest;
    }

    /**
     * Opens a parcel; what goes wrong inside is told on the tray.
     *
     * @throws Refusal when what the parcel stands in cannot be read any further
     */
    public void sort(Parcel parcel, Tray tray) throws Refusal {
        try {
            open(parcel, tray);
        } catch (Refusal refusal) {
            if (!refusal.rejected().source().equals(parcel.source())) {
                throw refusal;
            }
            tray.refuse(refusal.rejected());
        } catch (IOException failure) {
            tray.refuse(Refusal.told(parcel.source(), failure));
        }
    }

    private void open(Parcel parcel, Tray tray) throws IOException {
        if (parcel.depth() > deepest) {
            tray.refuse(parcel.source(), Code.TOO_LARGE, "stands in more than " + deepest + " archives");
            return;
        }
        byte[] head = parcel.head();
        if (head.length == 0) {
            tray.refuse(parcel.source(), Code.EMPTY, "holds nothing");
            return;
        }
        Recognition seen = Recognition.of(head);
        Opener opener = openers.get(seen.kind());
        if (opener == null) {
            tray.refuse(parcel.source(), seen.code(), seen.words());
        } else {
            opener.open(parcel, this, tray);
        }
    }
}
