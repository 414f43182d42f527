package org.consilience.seam;

import org.consilience.model.Report;

/**
 * Reads a text: its sentences, words and names, who is said to say what in it, which events it tells, and what its parts mean.
 *
 * <p>Deterministic whatever else is read, and safe for use by many threads at once. Every text has a passage: what is no
 * language comes back as sentences all the same. Boilerplate is read like the rest.
 */
public interface ReadingModel {
    /** Which model and version this is, for the record of what made a dossier. */
    String version();

    /** What one pass over the report's text tells; spans within it. */
    Passage read(Report report);
}
