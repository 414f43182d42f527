package org.consilience.reader.onepass;

import java.util.Arrays;

/**
 * How a text's pieces are laid out in overlapping windows, and which window each piece is read from: the one in which it
 * stands farthest from an edge that cuts the text.
 */
final class Windows {
    private final int length;
    private final int size;
    private final int[] starts;

    /**
     * @param length pieces of the text
     * @param size pieces of a window
     * @param overlap pieces that two windows share at least
     */
    Windows(int length, int size, int overlap) {
        if (overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException("overlap " + overlap + " in windows of " + size);
        }
        this.length = length;
        this.size = size;
        this.starts = starts(length, size, overlap);
    }

    private static int[] starts(int length, int size, int overlap) {
        if (length <= size) {
            return new int[1];
        }
        int count = (length - overlap + size - overlap - 1) / (size - overlap);
        int[] starts = new int[count];
        Arrays.setAll(starts, i -> (int) Math.rint((double) i * (length - size) / (count - 1)));
        return starts;
    }

    int count() {
        return starts.length;
    }

    int start(int window) {
        return starts[window];
    }

    int end(int window) {
        return Math.min(starts[window] + size, length);
    }

    boolean holds(int window, int piece) {
        return start(window) <= piece && piece < end(window);
    }

    /** How many pieces lie between this one and the nearer edge that cuts the text; -1 outside the window. */
    int margin(int window, int piece) {
        if (!holds(window, piece)) {
            return -1;
        }
        int left = start(window) > 0 ? piece - start(window) : size;
        int right = end(window) < length ? end(window) - 1 - piece : size;
        return Math.min(left, right);
    }

    /** The window a piece is read from. */
    int owner(int piece) {
        int owner = 0;
        for (int window = 1; window < starts.length; window++) {
            if (margin(window, piece) > margin(owner, piece)) {
                owner = window;
            }
        }
        return owner;
    }
}
