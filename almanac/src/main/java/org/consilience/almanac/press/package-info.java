/**
 * Who publishes news: agencies by their names and codes, outlets by the publisher they belong to; usable alone.
 *
 * <p>In: names and domains as reports give them. Out: an agency's full name, an outlet's house. What no table knows is absent,
 * never guessed.
 */
@NullMarked
package org.consilience.almanac.press;

import org.jspecify.annotations.NullMarked;
