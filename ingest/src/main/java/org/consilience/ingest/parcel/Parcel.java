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
 * @param budget what may still be unpacked, shared by all that stands in one input
 */
public record Parcel(String source, BufferedInputStream content, Label label, int depth, Budget budget) {
    /** Bytes looked at to recognise what it holds. */
    static final int HEAD = 1 << 16;

    /** What the user gave. */
    public static Parcel given(String source, InputStream content, Budget budget) {
        return new Parcel(source, new BufferedInputStream(content, HEAD), Label.BLANK, 0, budget);
    }

    /** What stands inside this one. */
    Parcel inside(String name, InputStream unpacked, Label itsLabel) {
        return new Parcel(name, new BufferedInputStream(unpacked, HEAD), itsLabel, depth + 1, budget);
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
