package org.consilience.almanac.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Places by name: countries, regions, towns, waters.
 *
 * <p>The one that ships has towns of a thousand people or more; {@link GazetteerImport} makes one with every place of GeoNames. A few blocks
 * of bytes, searched where they lie; {@code almanac/gazetteer/build.py} says how they are laid out. Safe for many threads.
 */
public final class Gazetteer {
    private static final int LETTERS = 1 << 8;
    private static final int KILOMETRES = 1 << 16;
    private static final int DEEPEST = 4;

    private final Layout layout;
    private final ByteBuffer keyEnds;
    private final ByteBuffer postingEnds;
    private final ByteBuffer postings;
    private final ByteBuffer places;
    private final ByteBuffer keyText;
    private final ByteBuffer names;

    /** Where the blocks come from. */
    private interface Blocks {
        ByteBuffer at(long begin, long end) throws IOException;
    }

    private Gazetteer(Layout layout, Blocks blocks) throws IOException {
        this.layout = layout;
        keyEnds = blocks.at(Layout.HEADER, layout.postingOffsets());
        postingEnds = blocks.at(layout.postingOffsets(), layout.postingsAt());
        postings = blocks.at(layout.postingsAt(), layout.placesAt());
        places = blocks.at(layout.placesAt(), layout.keyText());
        keyText = blocks.at(layout.keyText(), layout.names());
        names = blocks.at(layout.names(), layout.length());
    }

    /** The one that ships, opened once. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    private static final class Shipped {
        private static final Gazetteer GAZETTEER = load();
    }

    private static Gazetteer load() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer.bin.gz beside " + Gazetteer.class.getName());
            }
            ByteBuffer all = ByteBuffer.wrap(new GZIPInputStream(stream, 1 << 16).readAllBytes());
            return new Gazetteer(
                    Layout.read(all), (begin, end) -> all.slice(Math.toIntExact(begin), Math.toIntExact(end - begin)));
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer.bin.gz", e);
        }
    }

    /**
     * One that was imported; its file is mapped and must stay as it is while it is used.
     *
     * @throws UncheckedIOException where the file cannot be read or is no whole gazetteer
     */
    public static Gazetteer open(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(Layout.HEADER);
            int read = 0;
            while (read >= 0 && header.hasRemaining()) {
                read = channel.read(header);
            }
            Layout layout = Layout.read(header.flip());
            if (layout.length() != channel.size()) {
                throw new IllegalArgumentException("it is cut off or has something added");
            }
            return new Gazetteer(
                    layout, (begin, end) -> channel.map(FileChannel.MapMode.READ_ONLY, begin, end - begin));
        } catch (IllegalArgumentException none) {
            throw new UncheckedIOException(
                    "not a gazetteer: " + file + ": " + none.getMessage()
                            + "; 'consilience gazetteer import' makes one",
                    new IOException(none));
        } catch (IOException trouble) {
            throw new UncheckedIOException("cannot read the gazetteer " + file + ": " + trouble, trouble);
        }
    }

    /** How many places it has. */
    public int size() {
        return layout.places();
    }

    /** How many names it has. */
    public int names() {
        return layout.keys();
    }

    /** The places of that name, the most populous first, at most so many. */
    List<Spot> named(String name, int most) {
        int key = find(NameKey.of(name).getBytes(StandardCharsets.UTF_8));
        List<Spot> found = new ArrayList<>();
        if (key >= 0) {
            int end = postingEnds.getInt((key + 1) * Integer.BYTES);
            for (int i = postingEnds.getInt(key * Integer.BYTES); i < end && found.size() < most; i++) {
                found.add(spot(postings.getInt(i * Integer.BYTES)));
            }
        }
        return found;
    }

    private int find(byte[] key) {
        int low = 0;
        int high = layout.keys() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
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

    private int compare(int index, byte[] key) {
        int begin = keyEnds.getInt(index * Integer.BYTES);
        int length = keyEnds.getInt((index + 1) * Integer.BYTES) - begin;
        for (int i = 0; i < length && i < key.length; i++) {
            int order = Byte.compareUnsigned(keyText.get(begin + i), key[i]);
            if (order != 0) {
                return order;
            }
        }
        return length - key.length;
    }

    /** The text of a name as it is looked up. */
    String key(int index) {
        int begin = keyEnds.getInt(index * Integer.BYTES);
        return text(keyText, begin, keyEnds.getInt((index + 1) * Integer.BYTES) - begin);
    }

    /** Numbers of the places that the name with that index means. */
    int[] places(int index) {
        int begin = postingEnds.getInt(index * Integer.BYTES);
        int[] numbers = new int[postingEnds.getInt((index + 1) * Integer.BYTES) - begin];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = postings.getInt((begin + i) * Integer.BYTES);
        }
        return numbers;
    }

    /** The place with that number. */
    Spot spot(int number) {
        int at = number * Layout.RECORD;
        int length = places.get(at + 27) & (LETTERS - 1);
        String country = text(places, at + 24, 2);
        return new Spot(
                number,
                text(names, places.getInt(at + 20), length),
                SpotKind.of(places.get(at + 26)),
                new Spot.Position(
                        places.getInt(at + 4) / 1e5,
                        places.getInt(at + 8) / 1e5,
                        places.getShort(at + 28) & (KILOMETRES - 1)),
                places.getInt(at + 12),
                country.isBlank() ? "" : country,
                new Spot.Links(places.getInt(at), places.getInt(at + Layout.PARENT)));
    }

    /** Names of what the place lies in, the nearest first. */
    List<String> within(Spot spot) {
        List<String> names = new ArrayList<>();
        Spot around = spot;
        while (around.links().parent() >= 0 && names.size() < DEEPEST) {
            around = spot(around.links().parent());
            names.add(around.name());
        }
        return names;
    }

    private static String text(ByteBuffer from, int begin, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = from.get(begin + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
