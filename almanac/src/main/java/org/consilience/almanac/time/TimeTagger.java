package org.consilience.almanac.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
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
        return tag(text, syntax, anchor, Collections.emptyNavigableMap());
    }

    /**
     * The same, where it is known which clock is kept where.
     *
     * @param clocks by where in the text the place is named; "local time" is that of the places in its sentence, or else of all, where they keep one clock
     */
    public List<TimeExpression> tag(
            String text, Optional<Syntax> syntax, TimeAnchor anchor, NavigableMap<Integer, ZoneId> clocks) {
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
                TimeAnchor here = here(clocks, syntax, words.get(first).begin())
                        .map(anchor::in)
                        .orElse(anchor);
                Outcome outcome = meaning.from(new Bearings(here, direction, told));
                TimeExpression time = expression(text, words, first, end, outcome);
                found.add(time);
                if (told.isEmpty() || !Tense.isOfSaying(syntax, time.span())) {
                    remember(outcome, told);
                }
                index = end;
            } else {
                index++;
            }
        }
        return found;
    }

    /** The clock of the places that the sentence names, or else of all that the text names, where it is one. */
    private static Optional<ZoneId> here(NavigableMap<Integer, ZoneId> clocks, Optional<Syntax> syntax, int at) {
        if (clocks.isEmpty() || syntax.isEmpty() || syntax.get().sentences().isEmpty()) {
            return Optional.ofNullable(clocks.floorEntry(at)).map(Map.Entry::getValue);
        }
        Syntax structure = syntax.get();
        Span sentence = structure.sentences().get(structure.sentenceAt(at)).span();
        Set<ZoneId> named = Set.copyOf(
                clocks.subMap(sentence.begin(), true, sentence.end(), false).values());
        Set<ZoneId> kept = named.isEmpty() ? Set.copyOf(clocks.values()) : named;
        return kept.size() == 1 ? Optional.of(kept.iterator().next()) : Optional.empty();
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
