/** Scores of the place tagger on public corpora: names found, and how near to where they are. */
@NullMarked
package org.consilience.eval.place;

import org.jspecify.annotations.NullMarked;
