package org.consilience.ingest.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** What comes out of packed data, within its budget; what goes wrong is told in the name of what is packed. Never closes what it reads from. */
final class UnpackedStream extends FilterInputStream {
    private final String source;
    private final InputStreamStatistics counts;
    private final Budget budget;
    private long out;

    private UnpackedStream(String source, InputStream unpacking, InputStreamStatistics counts, Budget budget) {
        super(unpacking);
        this.source = source;
        this.counts = counts;
        this.budget = budget;
    }

    static <T extends InputStream & InputStreamStatistics> UnpackedStream of(
            String source, T unpacking, Budget budget) {
        return new UnpackedStream(source, unpacking, unpacking, budget);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = unpack(into, from, length);
        if (read > 0) {
            out += read;
            budget.spend(source, read, counts.getCompressedCount(), out);
        }
        return read;
    }

    private int unpack(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (Refusal outer) {
            throw outer;
        } catch (IOException broken) {
            throw Refusal.broken(source, broken, "after " + Sizes.shown(out) + " unpacked");
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        long left = bytes;
        byte[] over = new byte[8192];
        while (left > 0) {
            int read = read(over, 0, (int) Math.min(over.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return bytes - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // whoever opened the outermost stream closes it
    }
}
