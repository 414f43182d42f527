/** Conflicts over numbers of dead and injured in FA-KES, against pairs of numbers judged by hand. */
@NullMarked
package org.consilience.eval.casualties;

import org.jspecify.annotations.NullMarked;
