/**
 * The readers of formats: one class each for plain text, pages, articles as JSON and feeds.
 *
 * <p>Input: a parcel recognised as that format. Output: drafts, each with its text to the letter and what the format's
 * metadata says. Nothing is concluded from the text here.
 */
@NullMarked
package org.consilience.ingest.format;

import org.jspecify.annotations.NullMarked;
