/**
 * The story in few words: title, brief, timeline, places and cast.
 *
 * <p>Input: a story, who says so, and the points. Output: a digest in which nothing is invented: the title is a headline or a
 * sentence of a report, every line of the brief rests on named points, and every number and name in it stands in the
 * sentences of the claims that those points hold.
 */
@NullMarked
package org.consilience.engine.dossier;

import org.jspecify.annotations.NullMarked;
