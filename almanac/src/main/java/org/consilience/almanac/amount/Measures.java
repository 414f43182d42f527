package org.consilience.almanac.amount;

import java.util.List;
import java.util.Optional;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Phrases;
import org.consilience.almanac.lexis.Phrases.Phrase;
import org.consilience.almanac.lexis.Word;

/** Reads the unit after a figure: money, parts of a hundred, lengths, weights, times. */
final class Measures {
    private static final Phrases UNITS = Phrases.read(Measures.class, "units.tsv", 4);
    private static final Phrases CURRENCIES = Phrases.read(Measures.class, "currencies.tsv", 4);

    private Measures() {}

    /**
     * A unit as it stands in the text.
     *
     * @param unit its normal name
     * @param factor how many of the normal unit it is
     * @param end index after its last word
     */
    record Measure(String unit, double factor, int end) {}

    /** The unit that stands after the figure, or the currency before it. */
    static Optional<Measure> of(List<Word> words, Figure figure) {
        int next = skip(words, figure.end());
        if (!figure.currency().isEmpty()) {
            int end = currency(words, next).map(Phrase::end).orElse(figure.end());
            return Optional.of(new Measure(figure.currency(), 1, end));
        }
        Optional<Phrase> money = currency(words, next);
        if (money.isPresent()) {
            return money.map(p -> new Measure(p.fields().get(1), 1, p.end()));
        }
        return UNITS.at(words, next)
                .filter(p -> !isLetter(words.get(next)) || p.end() - next > 1 || isAbbreviation(words, next))
                .map(p -> new Measure(
                        p.fields().get(1), Double.parseDouble(p.fields().get(2)), p.end()));
    }

    /** The unit that a noun names by itself, as in "998 sea miles". */
    static Optional<Measure> named(String noun) {
        List<Word> words = Lexer.words(noun);
        return UNITS.at(words, 0)
                .filter(p -> p.end() == words.size() && noun.length() > 1)
                .map(p -> new Measure(
                        p.fields().get(1), Double.parseDouble(p.fields().get(2)), p.end()));
    }

    private static Optional<Phrase> currency(List<Word> words, int index) {
        return CURRENCIES.at(words, index).filter(p -> !p.fields().get(2).equals("BEFORE"));
    }

    /** "25-ton" and "thousands of dollars". */
    private static int skip(List<Word> words, int index) {
        if (index + 1 < words.size()) {
            String word = words.get(index).lower();
            if (word.equals("-") || word.equals("of") || word.equals("more") || word.equals("additional")) {
                return index + 1;
            }
        }
        return index;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && word.isLetters();
    }

    /** "70 m" is metres where the letter is small and nothing joins it to a name. */
    private static boolean isAbbreviation(List<Word> words, int index) {
        return !words.get(index).isCapital()
                && (index + 1 >= words.size() || !words.get(index + 1).text().equals("'"));
    }
}
