/** Scores of who says so: sourced statements, nested sources, copies at scale, and what a change of the rule of independence changes. */
@NullMarked
package org.consilience.eval.sourcing;

import org.jspecify.annotations.NullMarked;
