package org.consilience.model;

/**
 * Words that name a place.
 *
 * @param pin whether they say that something is there; false where they stand for a government, a people or what is called after the place
 */
public record PlaceMention(Span span, Place place, boolean pin) {
    /** Of somewhere. */
    public PlaceMention(Span span, Place place) {
        this(span, place, true);
    }
}
