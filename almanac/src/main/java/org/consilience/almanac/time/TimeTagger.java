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
        return find(text, syntax)
                .at(span -> here(clocks, syntax, span.begin()).map(anchor::in).orElse(anchor));
    }

    /** The same expressions for a text that may have been published at one time or another. */
    public UnanchoredTimes find(String text, Optional<Syntax> syntax) {
        List<Word> words = Lexer.words(text);
        Chart chart = new Chart(GRAMMAR, LEXICON, words);
        Doubts doubts = new Doubts(words, syntax);
        List<UnanchoredTimes.Found> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int first = index;
            Optional<Chart.Found> expression = chart.expression(first).filter(f -> !doubts.about(first, f.end()));
            if (expression.isPresent() && expression.get().value() instanceof Meaning meaning) {
                int end = expression.get().end();
                Span span =
                        new Span(words.get(first).begin(), words.get(end - 1).end());
                Direction direction = Tense.of(text, words, first, end, syntax);
                found.add(new UnanchoredTimes.Found(span, meaning, direction, Tense.isOfSaying(syntax, span)));
                index = end;
            } else {
                index++;
            }
        }
        return new UnanchoredTimes(text, found);
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
}
