/**
 * Times found in news text and normalised to TIMEX3 values and closed intervals; usable alone.
 *
 * <p>In: a text, its structure where a parser has read it, and what is known of when it was published. Out: expressions in
 * order of the text, apart from each other. The words and the grammar are data files beside this package; each line of them
 * carries an example, and a test runs every one.
 */
@NullMarked
package org.consilience.almanac.time;

import org.jspecify.annotations.NullMarked;
