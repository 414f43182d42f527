package org.consilience.almanac.amount;

/** How the words before a number bound it. */
enum Hedge {
    /** Nothing, or "exactly". */
    EXACT,
    /** "at least". */
    LEAST,
    /** "more than". */
    MORE,
    /** "up to". */
    MOST,
    /** "fewer than". */
    LESS,
    /** "nearly". */
    NEARLY,
    /** "about". */
    ABOUT,
    /** "just over". */
    JUST_OVER;

    /** How far from the number said a rounded one may lie. */
    private static final double ROUNDING = 0.1;

    /**
     * What fits a number so hedged.
     *
     * @param whole whether only whole numbers come into question, so that more than 70 is 71
     */
    Bounds bound(double low, double high, boolean whole) {
        double step = whole && low == Math.rint(low) ? 1 : 0;
        return switch (this) {
            case EXACT -> Bounds.of(low, high);
            case LEAST -> Bounds.from(low);
            case MORE -> Bounds.from(low + step);
            case MOST -> Bounds.upTo(high);
            case LESS -> Bounds.upTo(high - step);
            case NEARLY -> Bounds.of(rounded(low * (1 - ROUNDING), whole), high);
            case ABOUT -> Bounds.of(rounded(low * (1 - ROUNDING), whole), rounded(high * (1 + ROUNDING), whole));
            case JUST_OVER -> Bounds.of(low, rounded(high * (1 + ROUNDING), whole));
        };
    }

    private static double rounded(double value, boolean whole) {
        return whole ? Math.rint(value) : value;
    }
}
