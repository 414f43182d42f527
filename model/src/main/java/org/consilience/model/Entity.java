package org.consilience.model;

/** A named thing in the text. */
public record Entity(Span span, Type type) {
    /** What a name names. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE,
        OTHER
    }
}
