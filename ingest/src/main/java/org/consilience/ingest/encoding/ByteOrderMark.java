package org.consilience.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes at the very start that say which Unicode encoding follows, written or implied.
 *
 * @param charset what follows
 * @param length bytes to skip; zero where the order was told from the zeros between ASCII letters
 */
public record ByteOrderMark(Charset charset, int length) {
    private static final int WINDOW = 512;

    /** The mark at the start of these bytes. */
    public static Optional<ByteOrderMark> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        } else if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE"), 4));
        } else if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        } else if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        return implied(bytes);
    }

    /** UTF-16 without a mark: nearly every other byte is zero, as between letters of Latin scripts. */
    private static Optional<ByteOrderMark> implied(byte[] bytes) {
        int pairs = Math.min(bytes.length, WINDOW) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (pairs < 2) {
            return Optional.empty();
        } else if (zeros[1] >= pairs * 0.7 && zeros[0] <= pairs * 0.02) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 0));
        } else if (zeros[0] >= pairs * 0.7 && zeros[1] <= pairs * 0.02) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 0));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
