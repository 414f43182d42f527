package org.consilience.ingest.parcel;

/** What a parcel holds, by its first bytes. */
public enum Kind {
    GZIP,
    ZIP,
    TAR,
    WARC,
    JSON,
    FEED,
    HTML,
    TEXT,
    /** Recognised, and known to hold no report that could be read. */
    OTHER
}
