package org.consilience.ingest.parcel;

import org.consilience.model.Masthead;

/**
 * A text that came in, with what its metadata says and nothing concluded from the text yet.
 *
 * @param source as in the report that it becomes
 * @param text to the letter
 * @param stated what metadata says
 */
public record Draft(String source, String text, Masthead stated) {}
