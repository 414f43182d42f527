/**
 * The map of a story: the world's outlines, the part of it that a story needs, and what is drawn and written on it.
 *
 * <p>In: the places of a story as {@code layout} has them. Out: numbers and paths for a picture; nothing is fetched. What is no point
 * is never drawn as one.
 */
@NullMarked
package org.consilience.edition.atlas;

import org.jspecify.annotations.NullMarked;
