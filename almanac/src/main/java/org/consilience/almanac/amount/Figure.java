package org.consilience.almanac.amount;

/**
 * A number as the text says it, with the words that bound it and without its unit.
 *
 * @param first index of its first word, hedge and currency sign included
 * @param number index of the first word of the number itself
 * @param end index after its last word
 * @param low the number, or the lesser of two
 * @param high the number, or the greater of two
 * @param hedge how it is bounded
 * @param currency ISO 4217 where a sign stands before it, or else blank
 * @param rough whether no number is told: "dozens"
 */
record Figure(int first, int number, int end, double low, double high, Hedge hedge, String currency, boolean rough) {}
