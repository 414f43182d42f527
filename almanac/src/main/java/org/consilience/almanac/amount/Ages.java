package org.consilience.almanac.amount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.almanac.lexis.Word;
import org.consilience.model.Amount;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Syntax;

/** How old persons are: "31-year-old", "aged 31", and the figure in commas after a name. */
final class Ages {
    private static final double OLDEST = 120;
    private static final Set<String> CLOSERS = Set.of(",", ".", "of", "and", ";", ")");

    private final List<Word> words;
    private final Syntax syntax;

    Ages(List<Word> words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    Optional<Amount> at(Figure figure) {
        if (!figure.currency().isEmpty() || figure.high() > OLDEST || figure.rough()) {
            return Optional.empty();
        }
        int end = old(figure.end());
        boolean aged = figure.first() > 0 && word(figure.first() - 1).equals("aged");
        if (end == figure.end() && !aged && !afterName(figure)) {
            return Optional.empty();
        }
        Bounds bounds = figure.hedge().bound(figure.low(), figure.high(), true);
        Span span =
                new Span(words.get(figure.first()).begin(), words.get(end - 1).end());
        return Optional.of(new Amount(span, bounds.low(), bounds.high(), "year", "old"));
    }

    /** The index after "-year-old" or "years old"; the same where they do not follow. */
    private int old(int index) {
        int i = word(index).equals("-") ? index + 1 : index;
        if (!word(i).equals("year") && !word(i).equals("years")) {
            return index;
        }
        i = word(i + 1).equals("-") ? i + 2 : i + 1;
        if (word(i).equals("old") || word(i).equals("olds")) {
            return i + 1;
        }
        return word(i).equals("of") && word(i + 1).equals("age") ? i + 2 : index;
    }

    private String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index).lower() : "";
    }

    /** "Ann Halloran, 67, said". */
    private boolean afterName(Figure figure) {
        int comma = figure.first() - 1;
        boolean commas = word(comma).equals(",") && CLOSERS.contains(word(figure.end()));
        if (!commas || !words.get(figure.first()).isDigits()) {
            return false;
        }
        int end = words.get(comma).begin();
        return syntax.entities().stream()
                .anyMatch(e -> e.type() == Entity.Type.PERSON && e.span().end() == end);
    }
}
