package org.consilience.engine.comparison;

/**
 * The numbers that decide what is taken for the same thing; all are 0 to 1, and likenesses unless said otherwise.
 *
 * @param meaning share of the vectors' cosine in a likeness; the rest is the cosine of the words
 * @param match least probability at which a claim states the same thing as one of another report
 * @param join least mean probability of a claim with the others of a group that it joins
 * @param linked least share of a group's claims that a joining claim must match
 * @param counted least at which two numbers of the same sort, to which the same happens, are of the same thing
 * @param measured the same, where what happens differs
 * @param denied least at which a denial denies what another claim states
 */
public record ComparisonSettings(
        double meaning, double match, double join, double linked, double counted, double measured, double denied) {
    public ComparisonSettings {
        for (double value : new double[] {meaning, match, join, linked, counted, measured, denied}) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("setting needs 0 to 1: " + value);
            }
        }
    }

    /** What has proved itself on stories of two to eight reports. */
    public static ComparisonSettings standard() {
        return new ComparisonSettings(0.42, 0.55, 0.57, 0.5, 0.3, 0.4, 0.2);
    }
}
