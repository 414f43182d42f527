package org.consilience.almanac.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * More names than memory holds, sorted: runs of some hundred thousand are sorted and put on disk, and read again side by side.
 *
 * <p>Names are in the order of their UTF-8 bytes; they have no characters beyond the basic plane, where that is Java's order too.
 */
final class NameRuns {
    private static final int RUN = 400_000;
    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private final List<Entry> open = new ArrayList<>();
    private long added;

    NameRuns(Path folder) {
        this.folder = folder;
    }

    /** A name and a place that has it; of one name the most populous place comes first. */
    record Entry(String key, int people, int place) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = key.compareTo(other.key);
            if (order == 0) {
                order = Integer.compare(other.people, people);
            }
            return order == 0 ? Integer.compare(place, other.place) : order;
        }
    }

    void add(String key, int people, int place) throws IOException {
        open.add(new Entry(key, people, place));
        added++;
        if (open.size() == RUN) {
            spill();
        }
    }

    /** How many have been added. */
    long added() {
        return added;
    }

    private void spill() throws IOException {
        open.sort(null);
        Path run = folder.resolve("run" + runs.size());
        runs.add(run);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
            for (Entry entry : open) {
                out.writeUTF(entry.key());
                out.writeInt(entry.people());
                out.writeInt(entry.place());
            }
        }
        open.clear();
    }

    /** Takes what comes out. */
    interface Taker {
        void take(Entry entry) throws IOException;
    }

    /** Hands over everything in order; nothing can be added after that. */
    void each(Taker taker) throws IOException {
        spill();
        PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> a.head().compareTo(b.head()));
        List<Run> all = new ArrayList<>();
        try {
            for (Path path : runs) {
                Run run = new Run(path);
                all.add(run);
                if (run.advance()) {
                    heads.add(run);
                }
            }
            for (Run first = heads.poll(); first != null; first = heads.poll()) {
                taker.take(first.head());
                if (first.advance()) {
                    heads.add(first);
                }
            }
        } finally {
            for (Run run : all) {
                run.close();
            }
        }
    }

    /** A run being read again. */
    private static final class Run implements Closeable {
        private final DataInputStream in;
        private @Nullable Entry head;

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        }

        Entry head() {
            if (head == null) {
                throw new IllegalStateException("nothing read yet");
            }
            return head;
        }

        boolean advance() throws IOException {
            try {
                head = new Entry(in.readUTF(), in.readInt(), in.readInt());
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
