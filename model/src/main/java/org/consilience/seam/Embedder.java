package org.consilience.seam;

import java.util.List;
import org.consilience.model.Vector;

/**
 * Tells what texts mean, as vectors of one space: the closer, the more alike.
 *
 * <p>Deterministic whatever the batch, and safe for use by many threads at once.
 */
public interface Embedder {
    /** Which model and version this is, for the record of what made a dossier. */
    String version();

    /** A vector for each text, in the same order. */
    List<Vector> embed(List<String> texts);
}
