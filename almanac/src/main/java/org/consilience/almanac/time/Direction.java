package org.consilience.almanac.time;

/** Where, seen from the anchor, a time without a year or week is to be looked for. */
enum Direction {
    /** The words say "last": before what holds now. */
    LAST,
    /** The words say "this": what holds now. */
    THIS,
    /** The words say "next": after what holds now. */
    NEXT,
    /** The verb is in the past. */
    PAST,
    /** The verb speaks of what is to come. */
    FUTURE,
    /** Nothing tells. */
    UNKNOWN
}
