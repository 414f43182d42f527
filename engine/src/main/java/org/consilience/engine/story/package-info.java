/**
 * Which reports tell of one event: readings in, stories out; and when undated reports of a story were published.
 *
 * <p>Two reports are likened by their words, their beginnings, the names and the numbers in them, and the days between
 * them ({@link org.consilience.engine.story.Likeness}); stories are what holds together on average
 * ({@link org.consilience.engine.story.Linkage}), so that no chain of neighbours and no round-up joins what is apart.
 * Every reading ends in exactly one story.
 */
@NullMarked
package org.consilience.engine.story;

import org.jspecify.annotations.NullMarked;
