/**
 * The comparison stage: the claims of a story in, points with verdicts out.
 *
 * <p>Claims that state the same thing are aligned first, by meaning and by words that are rare in the story; typed values
 * are compared only within what is aligned. Invariants: every claim named by a point is of the story; a point's groups
 * never share a claim; the order of points and groups depends on the story alone.
 */
@NullMarked
package org.consilience.engine.comparison;

import org.jspecify.annotations.NullMarked;
