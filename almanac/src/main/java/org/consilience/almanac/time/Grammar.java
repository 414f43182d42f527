package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.almanac.lexis.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code grammar.tsv}, each symbol's as a tree whose branches are the steps.
 *
 * <p>A line is a symbol, a pattern, an operation with its arguments, an example and the value it has in the example.
 */
final class Grammar {
    /** The symbol of a whole expression. */
    static final String EXPRESSION = "time";

    private final Map<String, Node> symbols = new LinkedHashMap<>();
    private final Set<String> starts = new HashSet<>();

    /** Where a reader of a rule stands: the steps that may follow, and the rule that may end here. */
    static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final List<Branch> branches = new ArrayList<>();
        private @Nullable Rule rule;

        @Nullable
        Node word(String lower) {
            return words.get(lower);
        }

        List<Branch> branches() {
            return branches;
        }

        @Nullable
        Rule rule() {
            return rule;
        }
    }

    /** A step over a class or symbol. */
    record Branch(Element element, Node next) {}

    /**
     * What a rule makes of its captures.
     *
     * @param operation the name of it
     * @param arguments {@code $capture} or constants
     * @param number line in the file; the earlier wins a draw
     */
    record Rule(String operation, List<String> arguments, int number) {}

    static Grammar load() {
        Grammar grammar = new Grammar();
        int number = 0;
        for (var fields : Table.read(Grammar.class, "grammar.tsv", 5)) {
            String[] meaning = fields.get(2).split(" ", -1);
            Rule rule = new Rule(meaning[0], List.of(meaning).subList(1, meaning.length), number++);
            Node root = grammar.symbols.computeIfAbsent(fields.get(0), k -> new Node());
            for (List<Element> sequence : Pattern.expand(fields.get(1))) {
                plant(root, sequence, rule);
            }
        }
        grammar.collectStarts(EXPRESSION, new HashSet<>());
        return grammar;
    }

    private static void plant(Node root, List<Element> sequence, Rule rule) {
        Node node = root;
        for (Element element : sequence) {
            node = element.symbol() || element.joined() ? branch(node, element) : word(node, element.text());
        }
        if (node.rule == null) {
            node.rule = rule;
        }
    }

    private static Node word(Node node, String text) {
        return node.words.computeIfAbsent(text, k -> new Node());
    }

    private static Node branch(Node node, Element element) {
        for (Branch branch : node.branches) {
            if (branch.element().equals(element)) {
                return branch.next();
            }
        }
        Branch branch = new Branch(element, new Node());
        node.branches.add(branch);
        return branch.next();
    }

    private void collectStarts(String symbol, Set<String> seen) {
        Node root = symbols.get(symbol);
        if (root == null) {
            starts.add("<" + symbol + ">");
        } else if (seen.add(symbol)) {
            starts.addAll(root.words.keySet());
            root.branches.forEach(b -> collectStarts(b.element().text(), seen));
        }
    }

    /** The tree of a symbol, none for a class of words. */
    @Nullable
    Node symbol(String name) {
        return symbols.get(name);
    }

    /** Whether an expression may begin with the word. */
    boolean startsWith(String lower) {
        return starts.contains(lower);
    }

    /** Whether an expression may begin with a word of the class. */
    boolean startsWithClass(String kind) {
        return starts.contains("<" + kind + ">");
    }
}
