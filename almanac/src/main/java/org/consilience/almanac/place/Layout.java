package org.consilience.almanac.place;

import java.nio.ByteBuffer;

/**
 * Where what stands in a gazetteer's file; {@code almanac/gazetteer/build.py} tells it in words.
 *
 * @param keys how many names
 * @param postings how many times a name is a place's
 * @param places how many
 * @param keyBytes of all names as they are looked up
 * @param nameBytes of all names as they are shown
 */
record Layout(int keys, int postings, int places, int keyBytes, int nameBytes) {
    static final int MAGIC = 0x43475A32;
    static final int HEADER = 6 * Integer.BYTES;
    static final int RECORD = 30;
    /** Where in a place's record the number of the place stands that it lies in. */
    static final int PARENT = 16;

    /** The header's layout; throws where it is none. */
    static Layout read(ByteBuffer header) {
        if (header.remaining() < HEADER || header.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("it does not begin as a gazetteer does");
        }
        return new Layout(header.getInt(4), header.getInt(8), header.getInt(12), header.getInt(16), header.getInt(20));
    }

    ByteBuffer header() {
        return ByteBuffer.allocate(HEADER)
                .putInt(MAGIC)
                .putInt(keys)
                .putInt(postings)
                .putInt(places)
                .putInt(keyBytes)
                .putInt(nameBytes)
                .flip();
    }

    long postingOffsets() {
        return HEADER + (keys + 1L) * Integer.BYTES;
    }

    long postingsAt() {
        return postingOffsets() + (keys + 1L) * Integer.BYTES;
    }

    long placesAt() {
        return postingsAt() + (long) postings * Integer.BYTES;
    }

    long keyText() {
        return placesAt() + (long) places * RECORD;
    }

    long names() {
        return keyText() + keyBytes;
    }

    /** Length of the whole file. */
    long length() {
        return names() + nameBytes;
    }
}
