package org.consilience.model;

/**
 * An input that could not be read: a value, so that the batch goes on and nothing is skipped silently.
 *
 * @param source path or URL as given, with {@code #n} for the n-th record of a file with many
 * @param code what kind of trouble it was
 * @param why one sentence for a reader, naming the place (line, offset, entry) where there is one
 */
public record Rejected(String source, Code code, String why) {
    public Rejected {
        Require.notBlank("source", source);
        Require.notBlank("why", why);
    }

    /** The table of reasons; each is documented here and nowhere else. */
    public enum Code {
        /** No such file or folder. */
        MISSING,
        /** The system refuses to open it. */
        NO_PERMISSION,
        /** Nothing in it, or nothing but mark-up. */
        EMPTY,
        /** Not text, page, feed or archive. */
        BINARY,
        /** Recognised, but its syntax is broken at the place given. */
        BROKEN,
        /** An archive or compressed file that ends too soon. */
        TRUNCATED,
        /** Larger, or unpacking to more, than the limits allow. */
        TOO_LARGE,
        /** In a language that the reader does not know. */
        UNKNOWN_LANGUAGE,
        /** The same text of the same outlet was read before; the reason names the first. */
        DUPLICATE,
        /** Of a kind that holds no report (a folder index, an image, an archive's control file). */
        NO_REPORT,
        /** The disk or network failed while it was read. */
        UNREADABLE,
        /** A stage failed on it; our bug, and it cost nothing but this report. */
        INTERNAL
    }
}
