package org.consilience.model;

/** The word that names an event or state, and how it is held. */
public record Event(Span span, Holds holds) {}
