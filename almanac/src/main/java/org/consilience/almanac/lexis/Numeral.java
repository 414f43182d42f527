package org.consilience.almanac.lexis;

/**
 * A number as words or digits spell it.
 *
 * @param value what it is
 * @param end index after its last word
 */
public record Numeral(double value, int end) {}
