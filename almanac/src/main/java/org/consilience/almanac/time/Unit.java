package org.consilience.almanac.time;

import org.consilience.model.Precision;

/** What time is counted in, finest first; the letters are those of TIMEX3 durations. */
enum Unit {
    SECOND("S", true, Precision.SECOND),
    MINUTE("M", true, Precision.MINUTE),
    HOUR("H", true, Precision.HOUR),
    PART("D", false, Precision.HOUR),
    DAY("D", false, Precision.DAY),
    WEEKEND("WE", false, Precision.DAY),
    WEEK("W", false, Precision.DAY),
    FORTNIGHT("W", false, Precision.DAY),
    MONTH("M", false, Precision.MONTH),
    SEASON("M", false, Precision.MONTH),
    QUARTER("Q", false, Precision.MONTH),
    HALF("M", false, Precision.MONTH),
    YEAR("Y", false, Precision.YEAR),
    DECADE("DE", false, Precision.YEAR),
    CENTURY("CE", false, Precision.YEAR);

    private final String letter;
    private final boolean clock;
    private final Precision precision;

    Unit(String letter, boolean clock, Precision precision) {
        this.letter = letter;
        this.clock = clock;
        this.precision = precision;
    }

    /** How exactly a time told in this unit is known. */
    Precision precision() {
        return precision;
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return clock;
    }

    /** Whether a time in this unit tells a day or part of one. */
    boolean isWithinDay() {
        return compareTo(DAY) <= 0;
    }

    /** TIMEX3's duration of so many: {@code P3D}, {@code PT2H}, {@code PXW}. */
    String duration(String count) {
        return (clock ? "PT" : "P") + count + letter;
    }
}
