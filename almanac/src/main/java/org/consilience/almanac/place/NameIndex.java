package org.consilience.almanac.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The looked-up names of a gazetteer that is being made, and which places each means. */
final class NameIndex {
    private static final int BUFFER = 1 << 16;

    private final Path keyEnds;
    private final Path postingEnds;
    private final Path postings;
    private final Path keyText;
    private int keys;
    private int posted;
    private int keyBytes;
    private String last = "";
    private int lastPlace = -1;

    NameIndex(Path folder) {
        keyEnds = folder.resolve("key-ends");
        postingEnds = folder.resolve("posting-ends");
        postings = folder.resolve("postings");
        keyText = folder.resolve("keys");
    }

    /** Writes the sorted names down. */
    void take(NameRuns runs, Runnable advanced) throws IOException {
        try (DataOutputStream ends = stream(keyEnds);
                DataOutputStream places = stream(postingEnds);
                DataOutputStream numbers = stream(postings);
                DataOutputStream text = stream(keyText)) {
            ends.writeInt(0);
            places.writeInt(0);
            runs.each(entry -> {
                advanced.run();
                if (!entry.key().equals(last)) {
                    endKey(ends, places);
                    byte[] key = entry.key().getBytes(StandardCharsets.UTF_8);
                    text.write(key);
                    keyBytes = Math.addExact(keyBytes, key.length);
                    last = entry.key();
                    keys++;
                    lastPlace = -1;
                }
                if (entry.place() != lastPlace) {
                    numbers.writeInt(entry.place());
                    posted++;
                    lastPlace = entry.place();
                }
            });
            endKey(ends, places);
        }
    }

    private void endKey(DataOutputStream ends, DataOutputStream places) throws IOException {
        if (keys > 0) {
            ends.writeInt(keyBytes);
            places.writeInt(posted);
        }
    }

    private static DataOutputStream stream(Path path) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
    }

    /** The layout of a gazetteer with these names and places. */
    Layout layout(SpotFile spots) {
        return new Layout(keys, posted, spots.count(), keyBytes, spots.nameBytes());
    }

    /** Copies what stands before the places. */
    void copyHead(OutputStream to) throws IOException {
        for (Path part : List.of(keyEnds, postingEnds, postings)) {
            Files.copy(part, to);
        }
    }

    void copyKeys(OutputStream to) throws IOException {
        Files.copy(keyText, to);
    }
}
