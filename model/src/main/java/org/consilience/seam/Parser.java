package org.consilience.seam;

import org.consilience.model.Report;
import org.consilience.model.Syntax;

/**
 * Finds a text's sentences, words, their relations and names.
 *
 * <p>Deterministic and safe for use by many threads at once. Every text has a parse: what is no language comes back as
 * sentences all the same. Boilerplate is parsed like the rest.
 */
public interface Parser {
    /** Which model and version this is, for the record of what made a dossier. */
    String version();

    /** The structure of the report's text; spans within it. */
    Syntax parse(Report report);
}
