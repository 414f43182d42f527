package org.consilience.edition.layout;

/**
 * How much of a story an edition has room for: what weighs most is shown, the rest is counted. Nothing of it is lost, as JSON has all.
 *
 * @param points how many, and how much of each
 * @param entries of the timeline, of who is who, of who says so and of the places
 * @param links from a source or a moment to the claims that it stands on, and ways by which a source is heard
 * @param letters of the reports' texts, all together
 */
public record Room(Points points, int entries, int links, int letters) {
    /** Enough for everything. */
    public static final Room UNLIMITED = new Room(
            new Points(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    /** A story of more reports than this is no longer read from end to end. */
    private static final int MANY = 50;

    private static final Room LIMITED = new Room(new Points(40, 400, 6, 8), 120, 6, 1_200_000);

    /**
     * Room for the points of each verdict.
     *
     * @param whole with their sentences
     * @param brief more of them, with their values alone
     * @param values of a point that have their sentences
     * @param quotes sentences of a value
     */
    public record Points(int whole, int brief, int values, int quotes) {}

    /** What a story of so many reports gets: all the room it needs where a reader can take in the whole. */
    public static Room of(int reports) {
        return reports > MANY ? LIMITED : UNLIMITED;
    }

    /** Whether everything is shown. */
    boolean isUnlimited() {
        return equals(UNLIMITED);
    }
}
