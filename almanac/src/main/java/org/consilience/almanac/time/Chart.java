package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.almanac.lexis.Word;
import org.consilience.almanac.time.Grammar.Branch;
import org.consilience.almanac.time.Grammar.Node;
import org.consilience.almanac.time.Grammar.Rule;
import org.consilience.almanac.time.Lexicon.Hit;
import org.jspecify.annotations.Nullable;

/** Reads one text by the grammar: the longest stretch of each symbol at each word, worked out once. */
final class Chart {
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final List<Word> words;
    private final @Nullable List<Hit>[] hits;
    private final Map<String, Optional<Found>>[] memo;

    /**
     * A symbol as it stands in the text.
     *
     * @param value a {@link Meaning}, or the text of a class
     * @param end index after its last word
     * @param rule number of its rule, -1 for a class
     */
    record Found(Object value, int end, int rule) {}

    private record Capture(
            String name, Object value, @Nullable Capture before) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    Chart(Grammar grammar, Lexicon lexicon, List<Word> words) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.words = words;
        this.hits = new List[words.size()];
        this.memo = new Map[words.size()];
    }

    /** The longest expression that begins at the word. */
    Optional<Found> expression(int index) {
        return canStart(index) ? symbol(Grammar.EXPRESSION, index) : Optional.empty();
    }

    private boolean canStart(int index) {
        Word word = words.get(index);
        if (word.isNumber() || grammar.startsWith(word.lower())) {
            return true;
        }
        return hits(index).stream().anyMatch(h -> grammar.startsWithClass(h.kind()))
                || Terminals.at("num", words, index).isPresent();
    }

    private List<Hit> hits(int index) {
        List<Hit> known = hits[index];
        if (known == null) {
            known = lexicon.at(words, index);
            hits[index] = known;
        }
        return known;
    }

    private Optional<Found> symbol(String name, int index) {
        if (index >= words.size()) {
            return Optional.empty();
        }
        Map<String, Optional<Found>> here = memo[index];
        if (here == null) {
            here = new HashMap<>();
            memo[index] = here;
        }
        Optional<Found> known = here.get(name);
        if (known == null) {
            here.put(name, Optional.empty());
            known = read(name, index);
            here.put(name, known);
        }
        return known;
    }

    private Optional<Found> read(String name, int index) {
        Node root = grammar.symbol(name);
        if (root != null) {
            return best(root, index, null);
        }
        Optional<Hit> hit = Terminals.NAMES.contains(name) ? Terminals.at(name, words, index) : listed(name, index);
        return hit.map(h -> new Found(h.value(), index + h.length(), -1));
    }

    private Optional<Hit> listed(String kind, int index) {
        for (Hit hit : hits(index)) {
            if (hit.kind().equals(kind)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** The longest way through the tree from here; the earlier rule where two are as long. */
    private Optional<Found> best(Node node, int index, @Nullable Capture captured) {
        List<Optional<Found>> ways = new ArrayList<>(4);
        if (index < words.size()) {
            Node next = node.word(words.get(index).lower());
            if (next != null) {
                ways.add(best(next, index + 1, captured));
            }
            for (Branch branch : node.branches()) {
                ways.add(through(branch, index, captured));
            }
        }
        Found best = null;
        for (Optional<Found> way : ways) {
            if (way.isPresent() && (best == null || better(way.get(), best))) {
                best = way.get();
            }
        }
        Rule rule = node.rule();
        if (best == null && rule != null) {
            return Composer.compose(rule, arguments(captured)).map(v -> new Found(v, index, rule.number()));
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Found a, Found b) {
        return a.end() > b.end() || (a.end() == b.end() && a.rule() < b.rule());
    }

    private Optional<Found> through(Branch branch, int index, @Nullable Capture captured) {
        Element element = branch.element();
        if (element.joined() && words.get(index).spaced()) {
            return Optional.empty();
        }
        if (!element.symbol()) {
            boolean same = words.get(index).lower().equals(element.text());
            return same ? best(branch.next(), index + 1, captured) : Optional.empty();
        }
        return symbol(element.text(), index)
                .flatMap(f -> best(branch.next(), f.end(), new Capture(element.capture(), f.value(), captured)));
    }

    private static Map<String, Object> arguments(@Nullable Capture captured) {
        Map<String, Object> values = new HashMap<>();
        for (Capture c = captured; c != null; c = c.before()) {
            values.putIfAbsent(c.name(), c.value());
        }
        return values;
    }
}
