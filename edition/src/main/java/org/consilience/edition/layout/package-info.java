/**
 * What every edition shows of a dossier, in which order and under which names; the editions only draw it.
 *
 * <p>Input: a story file of the model. Output: immutable views whose text is legible (see {@link
 * org.consilience.edition.layout.Legible}) but not yet escaped for any medium. Nothing is left out: what an edition folds away it
 * can still reach. Anchors are unique in a dossier and made of letters, digits and hyphens only.
 */
@NullMarked
package org.consilience.edition.layout;

import org.jspecify.annotations.NullMarked;
