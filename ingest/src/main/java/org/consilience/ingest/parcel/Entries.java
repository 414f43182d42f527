package org.consilience.ingest.parcel;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;

/** The names of archives' entries. */
final class Entries {
    private Entries() {}

    /** How an entry is called in full. */
    static String source(Parcel archive, String entry) {
        return archive.source() + "!/" + (entry.isBlank() ? "(no name)" : entry);
    }

    /** Why an entry of this name is not read at all. */
    static Optional<Rejected> refused(String source, String entry) {
        List<String> parts = List.of(entry.replace('\\', '/').split("/", -1));
        if (parts.contains("..") || entry.startsWith("/") || entry.matches("[A-Za-z]:.*")) {
            return Optional.of(
                    new Rejected(source, Code.BROKEN, "its name leads out of the archive, therefore not read"));
        } else if (parts.contains("__MACOSX")
                || parts.stream().anyMatch(part -> part.startsWith(".") && part.length() > 1)) {
            return Optional.of(new Rejected(source, Code.NO_REPORT, "hidden, therefore not read"));
        }
        return Optional.empty();
    }
}
