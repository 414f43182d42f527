package org.consilience.almanac.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The places that ship with the project, by name: countries, regions, towns of a thousand people or more, waters.
 *
 * <p>One block of bytes, searched where it lies; {@code almanac/gazetteer/build.py} writes it and says how it is laid out.
 * Safe for many threads.
 */
final class Gazetteer {
    private static final int MAGIC = 0x43475A31;
    private static final int HEADER = 6 * Integer.BYTES;
    private static final int RECORD = 28;
    private static final int LETTERS = 1 << 8;

    private final ByteBuffer bytes;
    private final int keys;
    private final int postingOffsets;
    private final int postings;
    private final int places;
    private final int keyText;
    private final int names;

    private Gazetteer(byte[] all) {
        bytes = ByteBuffer.wrap(all);
        if (bytes.getInt(0) != MAGIC) {
            throw new IllegalStateException("no gazetteer: " + Integer.toHexString(bytes.getInt(0)));
        }
        keys = bytes.getInt(4);
        int postingCount = bytes.getInt(8);
        int placeCount = bytes.getInt(12);
        postingOffsets = HEADER + (keys + 1) * Integer.BYTES;
        postings = postingOffsets + (keys + 1) * Integer.BYTES;
        places = postings + postingCount * Integer.BYTES;
        keyText = places + placeCount * RECORD;
        names = keyText + bytes.getInt(16);
    }

    /** The one beside this class. */
    static Gazetteer open() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer.bin.gz beside " + Gazetteer.class.getName());
            }
            return new Gazetteer(new GZIPInputStream(stream, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer.bin.gz", e);
        }
    }

    /** The places of that name, the most populous first, at most so many. */
    List<Spot> named(String name, int most) {
        int key = find(NameKey.of(name).getBytes(StandardCharsets.UTF_8));
        List<Spot> found = new ArrayList<>();
        if (key >= 0) {
            int end = bytes.getInt(postingOffsets + (key + 1) * Integer.BYTES);
            for (int i = bytes.getInt(postingOffsets + key * Integer.BYTES); i < end && found.size() < most; i++) {
                found.add(spot(bytes.getInt(postings + i * Integer.BYTES)));
            }
        }
        return found;
    }

    private int find(byte[] key) {
        int low = 0;
        int high = keys - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(
                    bytes.array(), keyText + end(middle - 1), keyText + end(middle), key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Where the text of the key ends; the first int stands for the beginning. */
    private int end(int key) {
        return bytes.getInt(HEADER + (key + 1) * Integer.BYTES);
    }

    /** The place with that number. */
    Spot spot(int number) {
        int at = places + number * RECORD;
        int length = bytes.get(at + 27) & (LETTERS - 1);
        String country = text(at + 24, 2);
        return new Spot(
                number,
                text(names + bytes.getInt(at + 20), length),
                SpotKind.of(bytes.get(at + 26)),
                new Spot.Position(bytes.getInt(at + 4) / 1e5, bytes.getInt(at + 8) / 1e5),
                bytes.getInt(at + 12),
                country.isBlank() ? "" : country,
                new Spot.Links(bytes.getInt(at), bytes.getInt(at + 16)));
    }

    private String text(int from, int length) {
        return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
    }
}
