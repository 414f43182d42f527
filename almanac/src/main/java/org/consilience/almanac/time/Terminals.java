package org.consilience.almanac.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.almanac.lexis.Numeral;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.almanac.lexis.Word;
import org.consilience.almanac.time.Lexicon.Hit;

/** Classes of the grammar that are read off a number's form and not listed: years, days of a month, hours, counts. */
final class Terminals {
    static final Set<String> NAMES = Set.of(
            "int", "num", "yyyy", "yy", "dd", "dom", "hour", "min", "decade4", "decade2", "ordnum", "hhmm", "dotted",
            "break");

    private static final Set<String> JOINTS =
            Set.of("and", "but", "in", "at", "when", "as", "after", "with", "by", "to", "for");

    private Terminals() {}

    /** Which of these classes the word may begin, a bit each; the one of breaks always, so never zero. */
    static long classes(Starts starts, List<Word> words, int index) {
        long bits = starts.bit("break");
        if (words.get(index).isNumber()) {
            for (String name : NAMES) {
                bits |= starts.bit(name);
            }
        } else if (Numerals.at(words, index).isPresent()) {
            bits |= starts.bit("num") | starts.bit("int");
        }
        return bits;
    }

    /** What stands at the word, if it is of that class. */
    static Optional<Hit> at(String name, List<Word> words, int index) {
        if (name.equals("break")) {
            return stops(words, index) ? Optional.of(new Hit(name, "", 0)) : Optional.empty();
        }
        Word word = words.get(index);
        if (!word.isNumber()) {
            return name.equals("num") || name.equals("int") ? count(name, words, index) : Optional.empty();
        }
        return switch (name) {
            case "int", "num" -> count(name, words, index);
            case "yyyy" -> digits(word, name, 4, 4, 1000, 2199);
            case "yy" -> digits(word, name, 2, 2, 0, 99);
            case "dd" -> digits(word, name, 1, 2, 0, 99);
            case "dom" -> digits(plain(word), name, 1, 2, 1, 31);
            case "ordnum" -> isOrdinal(word) ? digits(plain(word), name, 1, 2, 1, 99) : Optional.empty();
            case "hour" -> digits(word, name, 1, 2, 0, 24);
            case "min" -> digits(word, name, 2, 2, 0, 59);
            case "hhmm" -> digits(word, name, 4, 4, 0, 2400).filter(h -> Integer.parseInt(h.value()) % 100 < 60);
            case "dotted" -> dotted(word, name);
            case "decade4" -> decade(word, name, 5);
            case "decade2" -> decade(word, name, 3);
            default -> throw new IllegalArgumentException("no terminal " + name);
        };
    }

    /** "5.10" of "5.10am". */
    private static Optional<Hit> dotted(Word word, String name) {
        String text = word.text();
        int dot = text.indexOf('.');
        boolean clock = dot > 0 && dot <= 2 && text.length() == dot + 3 && text.charAt(dot + 1) < '6';
        return clock ? Optional.of(new Hit(name, text, 1)) : Optional.empty();
    }

    /** Whether a phrase may end before the word: no further letters or figures follow, or a joining word does. */
    private static boolean stops(List<Word> words, int index) {
        Word word = words.get(index);
        return (!word.isLetters() && !word.isNumber()) || JOINTS.contains(word.lower());
    }

    private static Optional<Hit> count(String name, List<Word> words, int index) {
        Optional<Numeral> numeral = Numerals.at(words, index);
        boolean whole = name.equals("int");
        return numeral.filter(n -> !whole || n.value() == Math.rint(n.value()))
                .filter(n -> n.value() > 0 && n.value() < 1e7)
                .map(n -> new Hit(name, text(n.value()), n.end() - index));
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean isOrdinal(Word word) {
        String text = word.text();
        return text.length() > 2 && Character.isLetter(text.charAt(text.length() - 2));
    }

    /** Without the suffix of an ordinal. */
    private static Word plain(Word word) {
        if (!isOrdinal(word)) {
            return word;
        }
        String text = word.text().substring(0, word.text().length() - 2);
        return new Word(word.begin(), word.end(), text, text, word.spaced());
    }

    private static Optional<Hit> digits(Word word, String name, int shortest, int longest, int least, int most) {
        int length = word.text().length();
        if (length < shortest || length > longest || !word.isDigits()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(word.text());
        return value < least || value > most
                ? Optional.empty()
                : Optional.of(new Hit(name, Integer.toString(value), 1));
    }

    /** "1990s" and "90s". */
    private static Optional<Hit> decade(Word word, String name, int length) {
        String text = word.text();
        if (text.length() != length || !text.endsWith("0s")) {
            return Optional.empty();
        }
        return Optional.of(new Hit(name, text.substring(0, length - 1), 1));
    }
}
