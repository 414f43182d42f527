package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.HashMap;
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

    private final Map<String, Node> symbols;
    private final Starts starts;

    private Grammar(Map<String, Node> symbols) {
        this.symbols = symbols;
        this.starts = new Starts(symbols);
    }

    /** Where a reader of a rule stands: the steps that may follow, and the rule that may end here. */
    static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final List<Branch> branches = new ArrayList<>();
        private @Nullable Rule rule;

        @Nullable
        Node word(String lower) {
            return words.get(lower);
        }

        Set<String> words() {
            return words.keySet();
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

    /** Reads the rules; {@code classes} are those of the lexicon. */
    static Grammar load(Set<String> classes) {
        Map<String, Node> symbols = new LinkedHashMap<>();
        int number = 0;
        for (var fields : Table.read(Grammar.class, "grammar.tsv", 5)) {
            String[] meaning = fields.get(2).split(" ", -1);
            Rule rule = new Rule(meaning[0], List.of(meaning).subList(1, meaning.length), number++);
            Node root = symbols.computeIfAbsent(fields.get(0), k -> new Node());
            for (List<Element> sequence : Pattern.expand(fields.get(1))) {
                plant(root, sequence, rule);
            }
        }
        Grammar grammar = new Grammar(symbols);
        grammar.starts.close(classes);
        grammar.starts.close(Terminals.NAMES);
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

    /** The tree of a symbol, none for a class of words. */
    @Nullable
    Node symbol(String name) {
        return symbols.get(name);
    }

    /** With what each symbol may begin. */
    Starts starts() {
        return starts;
    }
}
