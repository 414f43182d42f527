package org.consilience.almanac.time;

/** What the words of an expression mean, still to be counted from somewhere. */
@FunctionalInterface
interface Meaning {
    Outcome from(Bearings bearings);
}
