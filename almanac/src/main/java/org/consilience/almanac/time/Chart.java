package org.consilience.almanac.time;

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
    private final long[] classes;
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
        this.classes = new long[words.size()];
        this.memo = new Map[words.size()];
    }

    /** The longest expression that begins at the word. */
    Optional<Found> expression(int index) {
        return symbol(Grammar.EXPRESSION, index);
    }

    /** The classes of the word, a bit each. */
    private long classes(int index) {
        if (classes[index] == 0) {
            classes[index] = Terminals.classes(grammar.starts(), words, index);
            for (Hit hit : hits(index)) {
                classes[index] |= grammar.starts().bit(hit.kind());
            }
        }
        return classes[index];
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
            return name.equals("break") ? Optional.of(new Found("", index, -1)) : Optional.empty();
        }
        if (!grammar.starts().fits(name, words.get(index).lower(), classes(index))) {
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
        Optional<Found> best = Optional.empty();
        if (index < words.size()) {
            Node next = node.word(words.get(index).lower());
            if (next != null) {
                best = best(next, index + 1, captured);
            }
        }
        for (Branch branch : node.branches()) {
            Optional<Found> way = through(branch, index, captured);
            if (way.isPresent() && (best.isEmpty() || better(way.get(), best.get()))) {
                best = way;
            }
        }
        Rule rule = node.rule();
        if (best.isEmpty() && rule != null) {
            return Composer.compose(rule, arguments(captured)).map(v -> new Found(v, index, rule.number()));
        }
        return best;
    }

    private static boolean better(Found a, Found b) {
        return a.end() > b.end() || (a.end() == b.end() && a.rule() < b.rule());
    }

    private Optional<Found> through(Branch branch, int index, @Nullable Capture captured) {
        Element element = branch.element();
        if (element.joined() && (index >= words.size() || words.get(index).spaced())) {
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
