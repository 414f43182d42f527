/**
 * Places found in news text and resolved to somewhere on earth; usable alone.
 *
 * <p>In: a text and its structure, whose place entities are taken. Out: mentions in order of the text, apart from each other.
 */
@NullMarked
package org.consilience.almanac.place;

import org.jspecify.annotations.NullMarked;
