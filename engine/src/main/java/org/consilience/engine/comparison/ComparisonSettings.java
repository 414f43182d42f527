package org.consilience.engine.comparison;

/**
 * The numbers that decide what is aligned; all likenesses are 0 to 1.
 *
 * @param meaning share of the vectors' cosine in a likeness; the rest is the cosine of the words
 * @param match least likeness at which a claim's best match in another report states the same thing
 * @param join least mean likeness of a claim to the others of a group that it joins
 * @param linked least share of a group's claims that a joining claim must match
 */
public record ComparisonSettings(double meaning, double match, double join, double linked) {
    public ComparisonSettings {
        for (double value : new double[] {meaning, match, join, linked}) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("setting needs 0 to 1: " + value);
            }
        }
    }

    /** What has proved itself on stories of two to eight reports. */
    public static ComparisonSettings standard() {
        return new ComparisonSettings(0.5, 0.25, 0.25, 0.5);
    }
}
