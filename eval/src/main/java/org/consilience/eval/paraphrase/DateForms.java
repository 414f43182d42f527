package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes dates another way: "September 12, 2023", "12 September 2023", "Sept. 12". */
final class DateForms implements Rule {
    private static final String MONTH = Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|"))
            + "|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile("\\b0?(\\d{1,2}) (" + MONTH + ")(?:,? (\\d{4}))?\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + MONTH + ") 0?(\\d{1,2})\\b(?!,\\d)(?:,? (\\d{4})\\b)?");
    private static final int STEM = 3;

    @Override
    public String name() {
        return "date form";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        return DAY_FIRST.matcher(text).find()
                ? edits.replace(
                        this,
                        DAY_FIRST,
                        text,
                        match -> monthFirst(
                                month(match.group(2)), match.group(1), Optional.ofNullable(match.group(3)), variant))
                : edits.replace(
                        this,
                        MONTH_FIRST,
                        text,
                        match -> dayFirst(month(match.group(1)), match.group(2), Optional.ofNullable(match.group(3))));
    }

    private static String monthFirst(Month month, String day, Optional<String> year, int variant) {
        return shown(month, variant) + " " + day + year.map(y -> ", " + y).orElse("");
    }

    private static String dayFirst(Month month, String day, Optional<String> year) {
        return day + " " + shown(month, 0) + year.map(y -> " " + y).orElse("");
    }

    /** As American agencies abbreviate, or in full. */
    static String shown(Month month, int variant) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean brief = variant % 2 == 1
                && (month.getValue() < Month.MARCH.getValue() || month.getValue() > Month.JULY.getValue());
        if (!brief) {
            return full;
        }
        return month == Month.SEPTEMBER ? "Sept." : full.substring(0, STEM) + ".";
    }

    private static Month month(String name) {
        String stem = name.substring(0, STEM).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(stem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no month: " + name));
    }
}
