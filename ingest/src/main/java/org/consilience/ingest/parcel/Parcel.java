package org.consilience.ingest.parcel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.consilience.model.Rejected;

/**
 * A stream of bytes still to be recognised, and what is known about it from outside.
 *
 * @param source path as given, entries of archives after {@code !/}, records after {@code #}
 * @param content read once, from the start
 * @param label what its wrapping says
 * @param depth how many archives it stands in
 */
public record Parcel(String source, BufferedInputStream content, Label label, int depth) {
    /** Bytes looked at to recognise what it holds. */
    static final int HEAD = 1 << 16;

    /** A parcel around any stream. */
    public static Parcel of(String source, InputStream content, Label label, int depth) {
        return new Parcel(source, new BufferedInputStream(content, HEAD), label, depth);
    }

    /** The same bytes under another name. */
    public Parcel named(String other) {
        return new Parcel(other, content, label, depth);
    }

    /** The first bytes, left in place; at most 64 KiB. */
    public byte[] head() throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        return head;
    }

    /** All of it, refused when longer than the limit. */
    public byte[] bytes(long limit) throws IOException {
        byte[] all = content.readNBytes(Math.toIntExact(limit + 1));
        if (all.length > limit) {
            throw new Refusal(
                    source,
                    Rejected.Code.TOO_LARGE,
                    "larger than " + Sizes.shown(limit) + ", the limit for one report");
        }
        return all;
    }
}
