package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Word;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.TimeExpression;

/** Finds the words of a text that tell a time and says which time they mean; stateless and safe for many threads. */
public final class TimeTagger {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Grammar GRAMMAR = Grammar.load(LEXICON.kinds());
    /** How many told times are kept to count from. */
    private static final int MEMORY = 12;

    /**
     * The time expressions of a text, in order and apart.
     *
     * @param syntax the structure of {@code text}, whose verbs decide whether a weekday is past or to come
     */
    public List<TimeExpression> tag(String text, Optional<Syntax> syntax, TimeAnchor anchor) {
        List<Word> words = Lexer.words(text);
        Chart chart = new Chart(GRAMMAR, LEXICON, words);
        Doubts doubts = new Doubts(words, syntax);
        List<TimeExpression> found = new ArrayList<>();
        List<Period> told = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int first = index;
            Optional<Chart.Found> expression = chart.expression(first).filter(f -> !doubts.about(first, f.end()));
            if (expression.isPresent() && expression.get().value() instanceof Meaning meaning) {
                int end = expression.get().end();
                Direction direction = Tense.of(text, words, first, end, syntax);
                Outcome outcome = meaning.from(new Bearings(anchor, direction, told));
                found.add(expression(text, words, first, end, outcome));
                remember(outcome, told);
                index = end;
            } else {
                index++;
            }
        }
        return found;
    }

    private static TimeExpression expression(String text, List<Word> words, int first, int end, Outcome outcome) {
        Span span = new Span(words.get(first).begin(), words.get(end - 1).end());
        return new TimeExpression(
                span,
                outcome.type(),
                outcome.value(),
                outcome.period().map(p -> p.time(span.in(text))),
                outcome.other().map(p -> p.time(span.in(text))));
    }

    private static void remember(Outcome outcome, List<Period> told) {
        if (outcome.type() == TimeExpression.Type.DATE || outcome.type() == TimeExpression.Type.TIME) {
            outcome.period().ifPresent(told::add);
        }
        if (told.size() > MEMORY) {
            told.remove(0);
        }
    }
}
