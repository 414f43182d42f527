/** Scores of the time tagger on public corpora, the TempEval-3 way. */
@NullMarked
package org.consilience.eval.time;

import org.jspecify.annotations.NullMarked;
