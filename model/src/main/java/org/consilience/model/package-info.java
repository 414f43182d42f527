/**
 * What flows through the stages: immutable records from the report that came in to the dossier that goes out.
 *
 * <p>Every span is half-open and counts UTF-16 units of {@link org.consilience.model.Report#text()}; only what is written
 * as JSON counts Unicode code points, and is converted there. Nothing here rewrites a text, does input or output, or
 * knows a stage.
 */
@NullMarked
package org.consilience.model;

import org.jspecify.annotations.NullMarked;
