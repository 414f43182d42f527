package org.consilience.almanac.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.consilience.almanac.time.Grammar.Branch;
import org.consilience.almanac.time.Grammar.Node;

/** With which words and classes each symbol may begin, so that a chart need not try what cannot be. */
final class Starts {
    private final Map<String, Node> symbols;
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Start> starts = new LinkedHashMap<>();

    private record Start(Set<String> words, long classes) {}

    Starts(Map<String, Node> symbols) {
        this.symbols = symbols;
        for (String symbol : symbols.keySet()) {
            Set<String> words = new HashSet<>();
            long classes = collect(symbol, new HashSet<>(), words);
            starts.put(symbol, new Start(words, classes));
        }
    }

    private long collect(String symbol, Set<String> seen, Set<String> words) {
        Node root = symbols.get(symbol);
        if (root == null) {
            return bit(symbol);
        }
        long classes = 0;
        if (seen.add(symbol)) {
            words.addAll(root.words());
            for (Branch branch : root.branches()) {
                if (branch.element().symbol()) {
                    classes |= collect(branch.element().text(), seen, words);
                } else {
                    words.add(branch.element().text());
                }
            }
        }
        return classes;
    }

    /** The bit that stands for a class of words; none for a class that no symbol begins with. */
    long bit(String kind) {
        int number = bits.computeIfAbsent(kind, k -> bits.size());
        if (number >= Long.SIZE) {
            throw new IllegalStateException("more classes than bits: " + kind);
        }
        return 1L << number;
    }

    /** Whether a symbol or class may begin with a word of these classes. */
    boolean fits(String name, String lower, long classes) {
        Start start = starts.get(name);
        if (start == null) {
            return (classes & bit(name)) != 0;
        }
        return (start.classes() & classes) != 0 || start.words().contains(lower);
    }

    /** Gives every class its bit, so that charts of many threads only read. */
    void close(Set<String> classes) {
        classes.forEach(this::bit);
    }
}
