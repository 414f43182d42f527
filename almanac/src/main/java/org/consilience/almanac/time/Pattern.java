package org.consilience.almanac.time;

import java.util.ArrayList;
import java.util.List;

/** A rule's left side spelled out: {@code (a|b) c?} becomes the plain sequences it stands for; {@code \\(} is the sign itself. */
final class Pattern {
    /** What stands for a bracket that is a word of the text. */
    private static final String OPEN = "\u27e8";

    private static final String CLOSE = "\u27e9";
    private final List<String> tokens;
    private int at;

    private Pattern(List<String> tokens) {
        this.tokens = tokens;
    }

    /** All sequences of elements that the pattern allows. */
    static List<List<Element>> expand(String source) {
        String spread = source.replace("\\(", OPEN)
                .replace("\\)", CLOSE)
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replace("|", " | ")
                .replace(") ?", ")?");
        Pattern pattern = new Pattern(List.of(spread.strip().split("\\s+", -1)));
        List<List<Element>> all = pattern.alternatives();
        if (pattern.at < pattern.tokens.size()) {
            throw new IllegalArgumentException("unbalanced pattern: " + source);
        }
        return all;
    }

    private List<List<Element>> alternatives() {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < tokens.size() && tokens.get(at).equals("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> sequences = List.of(List.of());
        while (at < tokens.size()
                && !tokens.get(at).equals("|")
                && !tokens.get(at).startsWith(")")) {
            sequences = product(sequences, step());
        }
        return sequences;
    }

    private List<List<Element>> step() {
        String token = tokens.get(at++);
        List<List<Element>> step = new ArrayList<>();
        boolean optional;
        if (token.equals("(")) {
            step.addAll(alternatives());
            optional = tokens.get(at).equals(")?");
            at++;
        } else {
            optional = token.length() > 1 && token.endsWith("?");
            String word = optional ? token.substring(0, token.length() - 1) : token;
            step.add(List.of(Element.parse(word.replace(OPEN, "(").replace(CLOSE, ")"))));
        }
        if (optional) {
            step.add(List.of());
        }
        return step;
    }

    private static List<List<Element>> product(List<List<Element>> left, List<List<Element>> right) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> a : left) {
            for (List<Element> b : right) {
                List<Element> both = new ArrayList<>(a);
                both.addAll(b);
                all.add(List.copyOf(both));
            }
        }
        return all;
    }
}
