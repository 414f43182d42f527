package org.consilience.edition.atlas;

/**
 * A bar that tells how long distances are in a map's middle.
 *
 * @param length in units of the picture
 * @param text "100 km"
 */
public record ScaleBar(int length, String text) {
    private static final int[] LENGTHS = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final double LONGEST = 80;

    static ScaleBar of(MapFrame frame) {
        int best = LENGTHS[0];
        for (int kilometres : LENGTHS) {
            if (frame.units(kilometres) <= LONGEST) {
                best = kilometres;
            }
        }
        return new ScaleBar((int) Math.round(frame.units(best)), best + " km");
    }
}
