package org.consilience.ingest.parcel;

import java.util.Optional;

/**
 * What a parcel's wrapping says about it, to be used where the content itself is silent.
 *
 * @param url where it was fetched from
 * @param charset as a transfer header named it, not looked up yet
 */
public record Label(Optional<String> url, Optional<String> charset) {
    /** A wrapping that says nothing. */
    public static final Label BLANK = new Label(Optional.empty(), Optional.empty());
}
