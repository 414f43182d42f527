/**
 * What every edition shows of a dossier, in which order and under which names; the editions only draw it.
 *
 * <p>Input: a story file of the model. Output: immutable views of plain text, not yet escaped for anything. Nothing is left
 * out here: what an edition folds away it can still reach.
 */
@NullMarked
package org.consilience.edition.layout;

import org.jspecify.annotations.NullMarked;
