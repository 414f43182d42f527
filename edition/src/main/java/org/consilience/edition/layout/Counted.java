package org.consilience.edition.layout;

/** A number of things in English: "1 report", "3 reports". */
public final class Counted {
    private Counted() {}

    /** The number and the noun, with an s where it is not one. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** The number and the noun in the form that fits it. */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
