package org.consilience.almanac.lexis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads cardinal numbers in digits, in words and in both: "1,250", "twenty-one", "2 1/2", "1.5 million". */
public final class Numerals {
    private static final Map<String, Double> SMALL = load("numerals.tsv");
    private static final Map<String, Double> SCALES = load("scales.tsv");

    private Numerals() {}

    private static Map<String, Double> load(String file) {
        Map<String, Double> values = new TreeMap<>();
        for (var entry : Table.read(Numerals.class, file, 3)) {
            values.put(entry.get(0), Double.valueOf(entry.get(1)));
        }
        return values;
    }

    /** What one word multiplies by ("hundred", "million"), where it is a scale. */
    public static Optional<Double> scale(Word word) {
        return Optional.ofNullable(SCALES.get(word.lower()));
    }

    /** The cardinal that begins at the word, the longest there is. */
    public static Optional<Numeral> at(List<Word> words, int index) {
        if (index >= words.size()) {
            return Optional.empty();
        }
        Word first = words.get(index);
        if (first.isNumber()) {
            return digits(first).map(v -> scaled(words, fraction(words, new Numeral(v, index + 1))));
        }
        return spelled(words, index);
    }

    /** What digits mean, grouped by commas or not; none for "21st" and "1990s". */
    public static Optional<Double> digits(Word word) {
        String text = word.text();
        if (Character.isLetter(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text.replace(",", "")));
    }

    /** "2 1/2", "2½" and "2-1/2". */
    private static Numeral fraction(List<Word> words, Numeral whole) {
        int i = whole.end();
        if (i < words.size()
                && SMALL.containsKey(words.get(i).text())
                && !words.get(i).isLetters()) {
            return new Numeral(whole.value() + SMALL.getOrDefault(words.get(i).text(), 0.0), i + 1);
        }
        if (i + 2 < words.size()
                && words.get(i + 1).text().equals("/")
                && isDigit(words.get(i))
                && words.get(i).spaced()
                && isDigit(words.get(i + 2))
                && !words.get(i + 2).text().equals("0")) {
            double part = Double.parseDouble(words.get(i).text())
                    / Double.parseDouble(words.get(i + 2).text());
            return new Numeral(whole.value() + part, i + 3);
        }
        return whole;
    }

    private static boolean isDigit(Word word) {
        return word.isDigits() && word.text().length() == 1;
    }

    private static Numeral scaled(List<Word> words, Numeral number) {
        double value = number.value();
        int i = number.end();
        int next = skipHyphen(words, i);
        while (next < words.size() && SCALES.containsKey(words.get(next).lower())) {
            value *= SCALES.getOrDefault(words.get(next).lower(), 1.0);
            i = next + 1;
            next = skipHyphen(words, i);
        }
        return new Numeral(value, i);
    }

    private static int skipHyphen(List<Word> words, int i) {
        return i < words.size() && words.get(i).text().equals("-") ? i + 1 : i;
    }

    /** "two hundred and five thousand": sums below a scale, scales multiply what stands before them. */
    private static Optional<Numeral> spelled(List<Word> words, int index) {
        double total = 0;
        double group = 0;
        double lastSmall = Double.MAX_VALUE;
        int end = index;
        int i = index;
        while (i < words.size()) {
            String word = words.get(i).lower();
            Double small = words.get(i).isLetters() ? SMALL.get(word) : null;
            Double scale = end > index || startsScale(words, i) ? SCALES.get(word) : null;
            if (small != null && fits(small, lastSmall, group)) {
                group += small;
                lastSmall = small;
            } else if (scale != null && (group > 0 || end == index)) {
                group = Math.max(group, 1) * scale;
                lastSmall = Double.MAX_VALUE;
                if (scale >= 1000) {
                    total += group;
                    group = 0;
                }
            } else {
                break;
            }
            end = i + 1;
            i = joint(words, end);
        }
        return end == index ? Optional.empty() : Optional.of(new Numeral(total + group, end));
    }

    /** "hundred" alone begins a number only after "a", which stands before it. */
    private static boolean startsScale(List<Word> words, int i) {
        return i > 0 && words.get(i - 1).lower().equals("a");
    }

    /** "twenty" takes a "one" after it; "one" takes nothing, "hundred" takes all below. */
    private static boolean fits(double small, double last, double group) {
        if (last == Double.MAX_VALUE) {
            return group == 0 || group >= 100;
        }
        return last >= 20 && last < 100 && small < 10;
    }

    private static int joint(List<Word> words, int i) {
        if (i + 1 < words.size()) {
            String word = words.get(i).lower();
            if (word.equals("-") && SMALL.containsKey(words.get(i + 1).lower())) {
                return i + 1;
            }
            boolean hundred = word.equals("and")
                    && i > 0
                    && SCALES.containsKey(words.get(i - 1).lower());
            if (hundred && SMALL.containsKey(words.get(i + 1).lower())) {
                return i + 1;
            }
        }
        return i;
    }
}
