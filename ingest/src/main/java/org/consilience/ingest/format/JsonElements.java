package org.consilience.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.consilience.ingest.encoding.Decoder;

/**
 * The values of a JSON array, or of a row of JSON values, as bytes, one after the other and no more than one in memory.
 *
 * <p>Values are told apart by brackets and quotation marks alone, so that a broken one costs only itself. Where one is
 * never closed, a line that begins with a brace where none can stand begins the next.
 */
final class JsonElements {
    private static final int END = -1;

    private final InputStream bytes;
    private final int limit;
    private int line = 1;
    private int column;
    private int held = -2;
    private boolean started;
    private boolean ended;

    /**
     * @param limit longest value, in bytes
     */
    JsonElements(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** The next value; empty at the end. */
    Optional<Element> next() throws IOException {
        int unit = skipBetween();
        if (!started && unit == '[') {
            started = true;
            read();
            unit = skipBetween();
        }
        started = true;
        if (unit == END || ended) {
            return Optional.empty();
        }
        return Optional.of(new Value().element());
    }

    /** Over blanks, commas and the bracket that closes the array; leaves the unit after them in place. */
    private int skipBetween() throws IOException {
        int unit = peek();
        while (unit == ' '
                || unit == '\t'
                || unit == '\r'
                || unit == '\n'
                || (started && (unit == ',' || unit == ']'))) {
            read();
            unit = peek();
        }
        return unit;
    }

    private int peek() throws IOException {
        if (held == -2) {
            held = bytes.read();
        }
        return held;
    }

    private int read() throws IOException {
        int unit = peek();
        held = -2;
        if (unit == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        return unit;
    }

    /** What became of a value. */
    enum State {
        WHOLE,
        /** The input ends inside it. */
        CUT,
        /** A bracket or quotation mark is not closed. */
        TORN,
        TOO_LONG
    }

    /**
     * One value.
     *
     * @param json empty unless whole
     * @param line on which it begins, from one
     */
    record Element(String json, int line, State state) {}

    /** A value being read. */
    private final class Value {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);
        private final int firstLine = line;
        private final int firstColumn = column;
        private int open;
        private boolean quoted;
        private boolean escaped;
        private int before;
        private long length;

        Element element() throws IOException {
            State state = scan();
            if (state == State.TORN) {
                skipTorn();
            }
            if (length > limit) {
                state = State.TOO_LONG;
            }
            String json = state == State.WHOLE
                    ? Decoder.decode(kept.toByteArray(), Optional.of(UTF_8)).text()
                    : "";
            return new Element(json, firstLine, state);
        }

        private State scan() throws IOException {
            do {
                int unit = peek();
                if (unit == END) {
                    ended = true;
                    return open > 0 || quoted ? State.CUT : State.WHOLE;
                } else if ((unit == '\n' && quoted) || (unit == '{' && isLost())) {
                    return State.TORN;
                } else if (open == 0 && !quoted && (unit == ',' || unit == '\n' || unit == ']')) {
                    return State.WHOLE;
                }
                take(read());
            } while (open > 0 || quoted || !closes(before));
            return State.WHOLE;
        }

        private boolean closes(int unit) {
            return unit == '}' || unit == ']';
        }

        /** A brace at the start of a line where no value can stand: the one before was never closed. */
        private boolean isLost() {
            return !quoted
                    && open > 0
                    && column <= firstColumn
                    && line > firstLine
                    && before != ','
                    && before != ':'
                    && before != '[';
        }

        private void take(int unit) {
            if (++length <= limit) {
                kept.write(unit);
            }
            if (quoted) {
                quoted = escaped || unit != '"';
                escaped = !escaped && unit == '\\';
            } else if (unit == '"') {
                quoted = true;
            } else if (unit == '{' || unit == '[') {
                open++;
            } else if (closes(unit)) {
                open--;
            }
            before = unit <= ' ' ? before : unit;
        }

        /** On to a line that begins with a brace no further in than this value did. */
        private void skipTorn() throws IOException {
            boolean blankSoFar = column <= firstColumn && before != 0 && peek() == '{';
            while (peek() != END && !(blankSoFar && peek() == '{' && column <= firstColumn)) {
                int unit = read();
                blankSoFar = unit == '\n' || (blankSoFar && unit <= ' ');
            }
        }
    }
}
