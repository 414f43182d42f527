package org.consilience.reader.onepass;

/** How far a unit stands from a cue, in steps that widen with the distance; before it and after it apart. */
final class Distances {
    private static final int[] WIDEST = {0, 1, 2, 3, 4, 6, 9, 14, 22, 36, 60};
    private static final int STEPS = WIDEST.length + 1;

    private Distances() {}

    /** The step of a signed distance in units; zero inside the cue. */
    static int bucket(int distance) {
        int size = Math.abs(distance);
        int step = 0;
        while (step < WIDEST.length && size > WIDEST[step]) {
            step++;
        }
        return distance < 0 ? step + STEPS : step;
    }
}
