/**
 * Amounts found in news text and normalised to bounds, a unit and what happens to them; usable alone.
 *
 * <p>In: a text and its structure. Out: amounts in order of the text, apart from each other. Dates, clock times, telephone
 * and flight numbers, names with a number in them and scores are no amounts.
 */
@NullMarked
package org.consilience.almanac.amount;

import org.jspecify.annotations.NullMarked;
