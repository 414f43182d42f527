package org.consilience.ingest.parcel;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a parcel's wrapping says about it, to be used where the content itself is silent.
 *
 * @param url where it was fetched from
 * @param charset as a transfer header named it, not looked up yet
 * @param fetched when it was fetched, in UTC
 */
public record Label(Optional<String> url, Optional<String> charset, Optional<LocalDateTime> fetched) {
    /** A wrapping that says nothing. */
    public static final Label BLANK = new Label(Optional.empty(), Optional.empty(), Optional.empty());
}
