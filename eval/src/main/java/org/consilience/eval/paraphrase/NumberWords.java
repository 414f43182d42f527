package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes small numbers before a noun in words, or in digits. */
final class NumberWords implements Rule {
    private static final List<String> WORDS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final int LEAST = 2;
    private static final String NOUN =
            "(?= (?!in\\b|of\\b|will\\b|would\\b|were\\b|was\\b|are\\b|is\\b|ha[sd]\\b|have\\b|did\\b|said\\b|and\\b|or\\b|as\\b|on\\b|at\\b|more\\b|from\\b|with\\b|when\\b|a\\.m|p\\.m|to\\b|times\\b|hundred|thousand|million|billion|dozen)[a-z])";
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<=(?<![A-Za-z])[a-z]{1,20} )(" + String.join("|", WORDS) + ")" + NOUN);
    private static final Pattern IN_DIGITS = Pattern.compile("(?<=(?<![A-Za-z])[a-z]{1,20} )(\\d{1,2})" + NOUN);

    @Override
    public String name() {
        return "number word";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        return variant % 2 == 0
                ? edits.replace(this, IN_WORDS, text, match -> digits(match.group()))
                : edits.replace(this, IN_DIGITS, text, match -> words(match.group()));
    }

    private static String digits(String word) {
        return String.valueOf(WORDS.indexOf(word.toLowerCase(Locale.ROOT)) + LEAST);
    }

    private static String words(String digits) {
        int index = Integer.parseInt(digits) - LEAST;
        return digits.startsWith("0") || index < 0 || index >= WORDS.size() ? digits : WORDS.get(index);
    }
}
