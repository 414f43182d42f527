package org.consilience.almanac.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Numeral;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.almanac.lexis.Phrases;
import org.consilience.almanac.lexis.Phrases.Phrase;
import org.consilience.almanac.lexis.Word;

/** Reads figures: hedge, currency sign, number, range. */
final class Figures {
    private static final Phrases HEDGES = Phrases.read(Figures.class, "hedges.tsv", 3);
    private static final Phrases ROUGH = Phrases.read(Figures.class, "rough.tsv", 4);
    private static final Phrases CURRENCIES = Phrases.read(Figures.class, "currencies.tsv", 4);
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
    private static final Set<String> SHORT_SCALES = Set.of("m", "bn", "b", "k", "tn");

    private final List<Word> words;

    Figures(List<Word> words) {
        this.words = words;
    }

    /** The figure that begins at the word, its hedge first where it has one. */
    Optional<Figure> at(int index) {
        Optional<Phrase> rough = ROUGH.at(words, index);
        if (rough.isPresent()) {
            return rough.map(p -> rough(index, index, p, Hedge.EXACT));
        }
        Optional<Phrase> hedge = HEDGES.at(words, index);
        if (hedge.isPresent()) {
            Hedge how = Hedge.valueOf(hedge.get().fields().get(1));
            int after = hedge.get().end();
            Optional<Phrase> roughAfter = ROUGH.at(words, after);
            return roughAfter.isPresent()
                    ? roughAfter.map(p -> rough(index, after, p, how))
                    : at(after).filter(f -> f.number() >= after).map(f -> hedged(f, index, how));
        }
        return signed(index);
    }

    private static Figure hedged(Figure f, int first, Hedge hedge) {
        Hedge inner = f.hedge() == Hedge.EXACT ? hedge : f.hedge();
        return new Figure(first, f.number(), f.end(), f.low(), f.high(), inner, f.currency(), f.rough());
    }

    private static Figure rough(int first, int number, Phrase phrase, Hedge hedge) {
        double low = Double.parseDouble(phrase.fields().get(1));
        double high = Double.parseDouble(phrase.fields().get(2));
        return new Figure(first, number, phrase.end(), low, high, hedge, "", low != high);
    }

    private Optional<Figure> signed(int index) {
        Optional<Phrase> sign = CURRENCIES
                .at(words, index)
                .filter(p -> !p.fields().get(2).equals("AFTER"))
                .filter(p -> p.end() < words.size() && words.get(p.end()).isNumber());
        int number = sign.map(Phrase::end).orElse(index);
        String currency = sign.map(p -> p.fields().get(1)).orElse("");
        if (index < words.size() && words.get(index).lower().equals("between")) {
            return range(index, index + 1, Set.of("and"), currency);
        }
        Optional<Figure> range = range(index, number, Set.of("to", "or"), currency);
        return range.isPresent() ? range : one(number).map(n -> exact(index, number, n, currency));
    }

    private static Figure exact(int first, int number, Numeral n, String currency) {
        return new Figure(first, number, n.end(), n.value(), n.value(), Hedge.EXACT, currency, false);
    }

    /** "30 to 40", "20-25", "between 30 and 40"; "5-6,000" means thousands twice. */
    private Optional<Figure> range(int first, int number, Set<String> joints, String currency) {
        Optional<Numeral> low = one(number);
        int joint = low.map(Numeral::end).orElse(words.size());
        if (joint + 1 >= words.size()) {
            return Optional.empty();
        }
        boolean dash = DASHES.contains(words.get(joint).text());
        if (!dash && !joints.contains(words.get(joint).lower())) {
            return Optional.empty();
        }
        int second = CURRENCIES
                .at(words, joint + 1)
                .filter(p -> !p.fields().get(2).equals("AFTER"))
                .map(Phrase::end)
                .orElse(joint + 1);
        return one(second)
                .map(high -> new Figure(
                        first, number, high.end(), scaled(low.get(), high), high.value(), Hedge.EXACT, currency, false))
                .filter(f -> f.low() < f.high());
    }

    /** The lesser of two numbers, in the greater one's thousands where it is told without them: 5-6,000, 2 to 3 million. */
    private double scaled(Numeral low, Numeral high) {
        Word word = words.get(low.end() - 1);
        boolean bare = (word.isDigits() && word.text().length() <= 3) || !word.isNumber();
        boolean scale = bare && Numerals.scale(word).isEmpty();
        for (double unit = 1e12; scale && unit >= 1000; unit /= 1000) {
            if (high.value() >= unit && low.value() * unit < high.value() && low.value() >= high.value() / unit / 20) {
                return low.value() * unit;
            }
        }
        return low.value();
    }

    /** One number, with "m", "bn" or "k" written to it where it is money or in thousands. */
    private Optional<Numeral> one(int index) {
        Optional<Numeral> numeral = Numerals.at(words, index);
        if (numeral.isEmpty() || numeral.get().end() >= words.size()) {
            return numeral;
        }
        Word next = words.get(numeral.get().end());
        boolean money = index > 0 && CURRENCIES.at(words, index - 1).isPresent();
        boolean written = !next.spaced() && SHORT_SCALES.contains(next.lower());
        if (written && (money || next.lower().equals("k") || next.lower().equals("bn"))) {
            return numeral.map(n -> new Numeral(n.value() * factor(next.lower()), n.end() + 1));
        }
        return numeral;
    }

    private static double factor(String scale) {
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "k" -> 1e3;
            case "m" -> 1e6;
            case "bn", "b" -> 1e9;
            default -> 1e12;
        };
    }

    /** The words of a text. */
    static Figures of(String text) {
        return new Figures(Lexer.words(text));
    }
}
