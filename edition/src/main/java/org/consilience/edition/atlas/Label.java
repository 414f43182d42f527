package org.consilience.edition.atlas;

/**
 * A name written into a picture.
 *
 * @param x its left end
 * @param y its base line
 * @param area whether it names an area and not a dot
 */
public record Label(String text, int x, int y, boolean area) {}
