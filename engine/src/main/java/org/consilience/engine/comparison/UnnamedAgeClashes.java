package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Numerals;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * Finds somebody without a name of whom reports give different ages: "a two-year-old girl was rescued", where each report tells of one
 * girl that she was.
 */
final class UnnamedAgeClashes implements ClashFinder {
    private static final double GRAVITY = 0.3;
    private static final Pattern AGED =
            Pattern.compile("\\b(\\d{1,2}|\\p{L}+(?:-\\p{L}+)?)[- ](?:year|month)s?[- ]old (?:\\p{L}+ )?"
                    + "(girl|boy|baby|toddler|infant|child|gunman|attacker|driver|suspect|shooter)\\b(?! \\p{Lu})");

    private final ComparisonSettings settings;

    UnnamedAgeClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Aged>> persons = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            Matcher matcher = AGED.matcher(statement.text());
            while (matcher.find()) {
                int begin = statement.claim().span().begin();
                Span words = new Span(begin + matcher.start(), begin + matcher.end());
                Aged aged = new Aged(statement.narrowed(words), matcher.group(2), matcher.group(1));
                Optional<String> deed = deed(Phrase.of(statement), words);
                if (aged.years() > 0 && deed.isPresent()) {
                    persons.computeIfAbsent(aged.person() + " " + deed.get(), person -> new ArrayList<>())
                            .add(aged);
                }
            }
        }
        return persons.values().stream()
                .flatMap(all -> clash(all, alignment).stream())
                .toList();
    }

    /** What they do, or what is done to them. */
    private static Optional<String> deed(Phrase phrase, Span words) {
        for (int word = phrase.end() - 1; word >= phrase.begin(); word--) {
            Token token = phrase.all().get(word);
            if (words.contains(token.span()) && phrase.is(token.head(), "VERB")) {
                boolean done = token.deprel().equals("obj") || token.deprel().equals("nsubj:pass");
                boolean does = token.deprel().equals("nsubj");
                return done || does
                        ? Optional.of((done ? "is " : "does ") + phrase.lemma(token.head()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Clash> clash(List<Aged> all, Alignment alignment) {
        Map<Double, List<Aged>> values = new LinkedHashMap<>();
        Map<Integer, TreeSet<Double>> told = new TreeMap<>();
        for (Aged aged : all) {
            boolean alike = aged.statement().report() == all.get(0).statement().report()
                    || alignment.likeness(all.get(0).statement(), aged.statement()) >= settings.counted();
            if (alike) {
                values.computeIfAbsent(aged.years(), years -> new ArrayList<>()).add(aged);
            }
            told.computeIfAbsent(aged.statement().report(), report -> new TreeSet<>())
                    .add(aged.years());
        }
        if (values.size() < 2 || told.values().stream().anyMatch(ages -> ages.size() > 1)) {
            return Optional.empty();
        }
        List<Side> sides = values.values().stream().map(UnnamedAgeClashes::side).toList();
        String why = "Reports give different ages of one person.";
        String about = "age of the " + all.get(0).person();
        return Optional.of(new Clash(Point.Kind.QUANTITY, about, sides, false, why, GRAVITY));
    }

    private static Side side(List<Aged> aged) {
        return new Side(
                aged.get(0).words(),
                aged.stream().map(Aged::statement).distinct().toList());
    }

    /**
     * How old somebody is said to be.
     *
     * @param statement narrowed to the age and to whom it is of
     * @param person what they are called: "girl"
     * @param words the number as it stands there
     */
    private record Aged(Statement statement, String person, String words) {
        /** Years, or months as a part of them told; zero where the words are no number. */
        double years() {
            double number = Numerals.at(Lexer.words(words), 0)
                    .map(numeral -> numeral.value())
                    .orElse(0.0);
            return statement.text().contains("month") ? number / 12 : number;
        }
    }
}
