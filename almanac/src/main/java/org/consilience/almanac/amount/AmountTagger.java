package org.consilience.almanac.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consilience.almanac.amount.Measures.Measure;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Word;
import org.consilience.model.Amount;
import org.consilience.model.Span;
import org.consilience.model.Syntax;

/** Finds how many and how much a text says; stateless and safe for many threads. */
public final class AmountTagger {
    /** The amounts of a text, in order and apart. */
    public List<Amount> tag(String text, Syntax syntax) {
        List<Word> words = Lexer.words(text);
        Scan scan = new Scan(text, words, syntax);
        List<Amount> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            Optional<Amount> amount = scan.at(index);
            if (amount.isPresent()) {
                found.add(amount.get());
                int end = amount.get().span().end();
                while (index < words.size() && words.get(index).begin() < end) {
                    index++;
                }
            } else {
                index++;
            }
        }
        return found;
    }

    /** One pass over a text. */
    private static final class Scan {
        private final String text;
        private final List<Word> words;
        private final Figures figures;
        private final Exclusions exclusions;
        private final Counted counted;
        private final Fates fates;
        private final Ages ages;
        private final Syntax syntax;

        Scan(String text, List<Word> words, Syntax syntax) {
            this.text = text;
            this.words = words;
            this.syntax = syntax;
            this.figures = new Figures(words);
            this.exclusions = new Exclusions(text, words, syntax);
            this.counted = new Counted(syntax);
            this.fates = new Fates(text, syntax);
            this.ages = new Ages(words, syntax);
        }

        Optional<Amount> at(int index) {
            Optional<Amount> none = none(index);
            if (none.isPresent()) {
                return none;
            }
            Optional<Figure> figure = figures.at(index);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            Optional<Amount> age = ages.at(figure.get());
            if (age.isPresent() || exclusions.holds(figure.get())) {
                return age;
            }
            Optional<Measure> measure = Measures.of(words, figure.get());
            return measure.isPresent() ? measured(figure.get(), measure.get()) : counted(figure.get());
        }

        /** "No one was injured", "no casualties". */
        private Optional<Amount> none(int index) {
            Word word = words.get(index);
            if (word.lower().equals("nobody") || word.lower().equals("no")) {
                boolean person = word.lower().equals("nobody") || next(index).equals("one");
                int end = person && !word.lower().equals("nobody") ? index + 2 : index + 1;
                int token = person
                        ? counted.tokenAt(words.get(end - 1).begin())
                        : counted.noun(span(index, end)).orElse(-1);
                if (token >= 0 && token < syntax.tokens().size() && (person || isCasualty(token))) {
                    Span span = span(index, end).hull(syntax.tokens().get(token).span());
                    return Optional.of(fates.of(token))
                            .filter(of -> !person || Fates.isCasualty(of))
                            .map(of -> amount(span, Bounds.of(0, 0), "people", of));
                }
            }
            return Optional.empty();
        }

        private String next(int index) {
            return index + 1 < words.size() ? words.get(index + 1).lower() : "";
        }

        private boolean isCasualty(int token) {
            String lemma = syntax.tokens().get(token).lemma();
            return counted.isPerson(token) || (Fates.isCasualty(lemma) && !lemma.equals("toll"));
        }

        private Optional<Amount> measured(Figure figure, Measure measure) {
            if (Lengths.isAnchored(words, figure, measure)) {
                return Optional.empty();
            }
            Bounds bounds =
                    figure.hedge().bound(figure.low(), figure.high(), false).times(measure.factor());
            int token = counted.tokenAt(words.get(measure.end() - 1).begin());
            String of = token < syntax.tokens().size() ? fates.of(token) : "";
            return Optional.of(amount(span(figure.first(), measure.end()), bounds, measure.unit(), of));
        }

        private Optional<Amount> counted(Figure figure) {
            Bounds bounds = figure.hedge().bound(figure.low(), figure.high(), true);
            Span span = span(figure.first(), figure.end());
            OptionalInt noun = counted.noun(span(figure.number(), figure.end()));
            if (noun.isPresent() && fits(figure, noun.getAsInt())) {
                Span whole = span.hull(syntax.tokens().get(noun.getAsInt()).span());
                return Optional.of(Measures.named(
                                syntax.tokens().get(noun.getAsInt()).span().in(text))
                        .map(m -> amount(whole, bounds.times(m.factor()), m.unit(), happens(figure, noun.getAsInt())))
                        .orElseGet(
                                () -> amount(whole, bounds, unit(noun.getAsInt()), happens(figure, noun.getAsInt()))));
            }
            return alone(figure).map(of -> amount(span, bounds, "people", of));
        }

        /** Whether the noun may be counted: a word of letters, in the plural where there are many, not part of the figure. */
        private boolean fits(Figure figure, int noun) {
            Span span = syntax.tokens().get(noun).span();
            String word = span.in(text);
            boolean apart = span.begin() >= words.get(figure.end() - 1).end();
            boolean joined = figure.end() < words.size()
                    && words.get(figure.end()).text().equals("-");
            boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
            return apart && letters && !joined && (figure.high() <= 1 || counted.isMany(noun, word));
        }

        /** Deaths are people killed; what is otherwise counted keeps its noun. */
        private String unit(int noun) {
            boolean casualties = Fates.isCasualty(syntax.tokens().get(noun).lemma());
            return casualties ? "people" : counted.unit(noun);
        }

        private String happens(Figure figure, int noun) {
            String of = fates.of(noun);
            if (of.isEmpty() && figure.rough()) {
                return fates.of(counted.tokenAt(words.get(figure.number()).begin()));
            }
            return of;
        }

        /** "killing 84", "84 were injured", "84 dead": what happens, where it happens to people. */
        private Optional<String> alone(Figure figure) {
            if (words.get(figure.number()).lower().equals("one")) {
                return Optional.empty();
            }
            Optional<String> after = figure.end() < words.size()
                    ? Fates.fate(words.get(figure.end()).lower())
                    : Optional.empty();
            if (after.filter(Fates::isCasualty).isPresent()) {
                return after;
            }
            int token = counted.tokenAt(words.get(figure.end() - 1).begin());
            if (token >= syntax.tokens().size()) {
                return Optional.empty();
            }
            return Optional.of(fates.of(token)).filter(Fates::isCasualty);
        }

        private Span span(int first, int end) {
            return new Span(words.get(first).begin(), words.get(end - 1).end());
        }

        private static Amount amount(Span span, Bounds bounds, String unit, String of) {
            return new Amount(span, bounds.low(), bounds.high(), unit, of);
        }
    }
}
