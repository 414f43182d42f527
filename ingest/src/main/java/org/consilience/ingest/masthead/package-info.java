/**
 * What stands around a text: outlets by their domains, agencies by their codes, dates as metadata state them, and what a
 * text's first and last lines say about where it comes from.
 *
 * <p>Input: a text and what its metadata says. Output: the parts of a {@link org.consilience.model.Masthead}. Lists are
 * data files beside this package; each entry carries an example that a test runs.
 */
@NullMarked
package org.consilience.ingest.masthead;

import org.jspecify.annotations.NullMarked;
