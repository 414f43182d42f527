package org.consilience.almanac.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The records and shown names of a gazetteer that is being made; what a place lies in may be told later, by its code. */
final class SpotFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 255;
    private static final int WIDEST = 65_535;
    /** Parents from here down are codes that are not resolved yet. */
    private static final int UNRESOLVED = -2;

    private final Path recordPath;
    private final Path namePath;
    private final DataOutputStream records;
    private final DataOutputStream names;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int count;
    private int nameBytes;

    SpotFile(Path folder) throws IOException {
        recordPath = folder.resolve("records");
        namePath = folder.resolve("names");
        records = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(recordPath), BUFFER));
        names = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(namePath), BUFFER));
    }

    int count() {
        return count;
    }

    int nameBytes() {
        return nameBytes;
    }

    /** Adds a place that is known with what it lies in; returns its number. */
    int add(Spot spot) throws IOException {
        return write(spot, spot.links().parent());
    }

    /** Adds a place that lies in what has the code; returns its number. */
    int add(Spot spot, String parent) throws IOException {
        int code = codes.computeIfAbsent(parent, each -> codes.size());
        return write(spot, UNRESOLVED - code);
    }

    private int write(Spot spot, int parent) throws IOException {
        byte[] name = spot.name().getBytes(StandardCharsets.UTF_8);
        byte[] shown = name.length <= LONGEST ? name : Arrays.copyOf(name, LONGEST);
        String country = spot.country().isEmpty() ? "  " : spot.country();
        ByteBuffer record = ByteBuffer.allocate(Layout.RECORD)
                .putInt(spot.links().geonames())
                .putInt((int) Math.round(spot.position().latitude() * 1e5))
                .putInt((int) Math.round(spot.position().longitude() * 1e5))
                .putInt(spot.people())
                .putInt(parent)
                .putInt(nameBytes)
                .put((byte) country.charAt(0))
                .put((byte) country.charAt(1))
                .put((byte) spot.kind().number())
                .put((byte) shown.length)
                .putShort((short) Math.min(WIDEST, spot.position().radius()));
        records.write(record.array());
        names.write(shown);
        nameBytes = Math.addExact(nameBytes, shown.length);
        return count++;
    }

    /** Tells which place has the code; the first to say so is right. */
    void know(String code, int number) {
        numbers.putIfAbsent(code, number);
    }

    /** The place with the code, -1 where none has it. */
    int known(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** Copies the records, each with the number of what it lies in: its region, or else its country. */
    void copyRecords(OutputStream to) throws IOException {
        int[] parents = new int[codes.size()];
        codes.forEach((code, index) -> {
            int dot = code.indexOf('.');
            parents[index] = known(code) >= 0 || dot < 0 ? known(code) : known(code.substring(0, dot));
        });
        byte[] record = new byte[Layout.RECORD];
        ByteBuffer fields = ByteBuffer.wrap(record);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(recordPath), BUFFER))) {
            for (int i = 0; i < count; i++) {
                in.readFully(record);
                int parent = fields.getInt(Layout.PARENT);
                if (parent <= UNRESOLVED) {
                    int resolved = parents[UNRESOLVED - parent];
                    fields.putInt(Layout.PARENT, resolved == i ? -1 : resolved);
                }
                to.write(record);
            }
        }
    }

    void copyNames(OutputStream to) throws IOException {
        Files.copy(namePath, to);
    }

    /** Puts everything on disk. */
    @Override
    public void close() throws IOException {
        records.close();
        names.close();
    }
}
