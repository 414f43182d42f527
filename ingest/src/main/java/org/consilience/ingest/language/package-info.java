/**
 * Which language a text is in.
 *
 * <p>Input: a text and what its metadata declares. Output: an ISO 639-1 code, or nothing where the text is too short to
 * tell and nothing is declared.
 */
@NullMarked
package org.consilience.ingest.language;

import org.jspecify.annotations.NullMarked;
