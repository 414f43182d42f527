package org.consilience.model;

/** How a claim, or the event in it, is held by whoever says it. */
public enum Holds {
    /** Given as fact. */
    ASSERTED,
    /** Given as possible, likely or suspected. */
    POSSIBLE,
    /** Given as planned or expected. */
    PLANNED,
    /** Given as not so. */
    DENIED,
    /** Cannot be told. */
    UNCLEAR
}
