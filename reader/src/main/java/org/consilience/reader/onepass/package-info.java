/**
 * The reading model: one small encoder passes over a report once, and everything is read off that pass.
 *
 * <p>In: a text and weights as {@code training/} writes them. Out: a {@link
 * org.consilience.seam.Passage}: words and sentences, names,
 * attributions, events and vectors, every span within the text. The text is cut into word pieces ({@link Cutter}), these
 * into overlapping windows ({@link Windows}), each one run of the model ({@link Encoder}); scores are joined piece by piece
 * ({@link Pass}) and decoded. Cutting and decoding repeat what {@code training/reading_model} does, step by step; a test
 * holds the two together.
 */
@NullMarked
package org.consilience.reader.onepass;

import org.jspecify.annotations.NullMarked;
