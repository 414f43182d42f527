package org.consilience.model;

/** Words that name a place. */
public record PlaceMention(Span span, Place place) {}
