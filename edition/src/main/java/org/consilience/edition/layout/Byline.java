package org.consilience.edition.layout;

/**
 * What a report is called wherever it is named.
 *
 * @param anchor where its text stands
 * @param label outlet, or the last part of the source where no outlet is known; unique in the story
 * @param published as a reader says it, with how it is known where it is not stated; {@code undated} where nothing tells
 */
public record Byline(String anchor, String label, String published) {}
