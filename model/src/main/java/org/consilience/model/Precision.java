package org.consilience.model;

/** How exactly a time is known, finest first. */
public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    YEAR
}
