package org.consilience.edition.terminal;

/**
 * How much of each entry there is space for on a terminal.
 *
 * @param points of a verdict that stand with their sentences
 * @param values of a point that do
 * @param sentences of a value
 * @param names in a row
 */
record Space(int points, int values, int sentences, int names) {
    /** For a story that fits, or is to be shown whole. */
    static final Space AMPLE = new Space(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 12);

    /** For a story that is longer than a reader scrolls through. */
    static final Space SPARE = new Space(2, 4, 3, 4);

    boolean isAmple() {
        return equals(AMPLE);
    }
}
