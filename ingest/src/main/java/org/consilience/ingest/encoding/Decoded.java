package org.consilience.ingest.encoding;

import java.nio.charset.Charset;

/**
 * Text that bytes spell.
 *
 * @param text without byte order mark
 * @param charset the encoding they are in
 * @param replaced places where bytes spelled nothing and U+FFFD stands instead
 */
public record Decoded(String text, Charset charset, int replaced) {}
