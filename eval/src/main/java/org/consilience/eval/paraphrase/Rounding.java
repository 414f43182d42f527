package org.consilience.eval.paraphrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells exact counts roughly: "about 1,200" for 1,187, "nearly 30" for 28, "more than 60" for 61. */
final class Rounding implements Rule {
    private static final String UNHEDGED =
            "(?<!(?i:least|most|than|over|nearly|about|some|around|to|almost|exactly|only|record|"
                    + "aged?|of|the|those|these|all|another|first|last|its|their|his|her|our|from|between|by) )";
    private static final String COUNTED =
            "(?= (?!years?\\b|months?\\b|weeks?\\b|days?\\b|hours?\\b|minutes?\\b|seconds?\\b|miles?\\b|km\\b|"
                    + "kilomet|met(?:er|re)s?\\b|feet\\b|acres?\\b|others\\b|per ?cent)(?:[a-z]+s|people|men|women|children)\\b)";
    private static final Pattern COUNT =
            Pattern.compile(UNHEDGED + "(?<=[a-z] )(\\d{1,3}(?:,\\d{3})+|\\d{2,7})" + COUNTED);
    private static final int YEARS_BEGIN = 1900;
    private static final int YEARS_END = 2100;
    private static final int SMALL = 100;
    private static final int TEN = 10;
    private static final int NEAR = 3;
    private static final int MOST_DIGITS = 3;
    private static final double NEAR_ENOUGH = 0.02;

    @Override
    public String name() {
        return "rounding";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        return edits.replace(this, COUNT, text, match -> rounded(match.group()));
    }

    private static String rounded(String digits) {
        boolean plain = digits.indexOf(',') < 0;
        int number = Integer.parseInt(digits.replace(",", ""));
        if (plain && number >= YEARS_BEGIN && number < YEARS_END) {
            return digits;
        }
        return number < SMALL ? beside(number, digits) : about(number, digits, plain);
    }

    private static String beside(int number, String digits) {
        int over = number % TEN;
        if (number < 2 * TEN || over == 0) {
            return digits;
        }
        if (over >= TEN - NEAR) {
            return "nearly " + (number - over + TEN);
        }
        return over <= NEAR ? "more than " + (number - over) : digits;
    }

    /** With two digits where that is near enough, else with three. */
    private static String about(int number, String digits, boolean plain) {
        for (int kept = 2; kept <= MOST_DIGITS; kept++) {
            int round = new BigDecimal(number)
                    .round(new MathContext(kept, RoundingMode.HALF_UP))
                    .intValueExact();
            if (round == number) {
                return digits;
            }
            if (Math.abs(round - number) <= NEAR_ENOUGH * number) {
                return "about " + String.format(Locale.ROOT, plain ? "%d" : "%,d", round);
            }
        }
        return digits;
    }
}
