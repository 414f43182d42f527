package org.consilience.ingest.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text that bytes spell.
 *
 * @param text without byte order mark
 * @param charset the encoding they are in
 * @param replaced places where bytes spelled nothing and U+FFFD stands instead
 */
public record Decoded(String text, Charset charset, int replaced) {
    private static final double MOST_WRONG = 0.05;
    private static final int FEW = 8;

    /** Why this cannot be meant: too much of it is no character, or a control character. Says where it begins. */
    public Optional<String> garbled() {
        long control = text.chars().filter(Decoded::isControl).count();
        if (replaced + control <= text.length() * MOST_WRONG + FEW) {
            return Optional.empty();
        }
        int first =
                (int) text.chars().takeWhile(c -> c != 0xFFFD && !isControl(c)).count();
        return Optional.of("taken for " + charset.name() + ", it is no text from character " + first + " on: "
                + replaced + " places spell nothing and " + control + " are control characters");
    }

    private static boolean isControl(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1B || c == 0x85;
        return Character.isISOControl(c) && !blank;
    }
}
