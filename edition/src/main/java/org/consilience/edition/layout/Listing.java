package org.consilience.edition.layout;

import java.util.List;

/**
 * The first of many things, and how many there are besides.
 *
 * @param shown in order
 * @param more how many are not shown
 */
public record Listing<T>(List<T> shown, int more) {
    public Listing {
        shown = List.copyOf(shown);
    }

    /** All of them, or where they are more than {@code most}, so many. */
    public static <T> Listing<T> of(List<T> all, int most) {
        List<T> shown = all.subList(0, Math.min(most, all.size()));
        return new Listing<>(shown, all.size() - shown.size());
    }

    /** How many there are in all. */
    public int total() {
        return shown.size() + more;
    }

    /** Names in a line: "A, B, C", or "A, B and 12 more" where they are many. */
    public static String inWords(List<String> names, int most) {
        Listing<String> listing = of(names, most);
        String line = String.join(", ", listing.shown());
        return listing.more() == 0 ? line : line + " and " + listing.more() + " more";
    }
}
