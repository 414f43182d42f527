/**
 * From bytes to characters: which encoding bytes are in, and the text they spell.
 *
 * <p>Input: bytes and, where somebody declared one, an encoding's name. Output: the text and the encoding used, or the
 * offset at which the bytes are not text.
 */
@NullMarked
package org.consilience.ingest.encoding;

import org.jspecify.annotations.NullMarked;
