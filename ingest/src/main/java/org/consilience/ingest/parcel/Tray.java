package org.consilience.ingest.parcel;

import org.consilience.model.Rejected;

/** Where drafts and refusals are laid down as they come, one after the other. */
public interface Tray {
    void lay(Draft draft);

    void refuse(Rejected rejected);

    /** Refuses by name. */
    default void refuse(String source, Rejected.Code code, String why) {
        refuse(new Rejected(source, code, why));
    }
}
