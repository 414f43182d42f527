/** Measures the comparison: how long and how large it grows with a story, and how well it tells same from different. */
@NullMarked
package org.consilience.eval.comparison;

import org.jspecify.annotations.NullMarked;
