/** The letters of a text cut into words and its numerals read: what times and amounts are built from. */
@NullMarked
package org.consilience.almanac.lexis;

import org.jspecify.annotations.NullMarked;
