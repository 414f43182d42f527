package org.consilience.edition.layout;

/**
 * Somebody citing somebody, throughout a story.
 *
 * @param by who cites: a report's label or a source's name
 * @param whom who is cited
 * @param depth 0 where a report cites, 1 where whom it cites cites another, and so on
 * @param claims how many claims come this way
 */
public record Citation(String by, String whom, int depth, int claims) {}
