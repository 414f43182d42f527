package org.consilience.almanac.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.lexis.Word;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** Whether the verb that governs an expression tells of the past or of what is to come. */
final class Tense {
    private static final Set<String> FUTURE = load("FUTURE");
    private static final Set<String> SAYING = load("SAYING");
    private static final Set<String> PAST = load("PAST");
    private static final Set<String> LIMIT = load("LIMIT");
    private static final Set<String> SCHEDULED = load("SCHEDULED");
    private static final Set<String> LEADING = load("LEADING");

    private Tense() {}

    private static Set<String> load(String kind) {
        Set<String> words = new TreeSet<>();
        for (var entry : Table.read(Tense.class, "tense.tsv", 3)) {
            if (entry.get(1).equals(kind)) {
                words.add(entry.get(0));
            }
        }
        return words;
    }

    /** By the syntax where there is one, or else by the words before the expression. */
    static Direction of(String text, List<Word> words, int first, int end, Optional<Syntax> syntax) {
        Span span = new Span(words.get(first).begin(), words.get(end - 1).end());
        if (isLed(words, first)) {
            return syntax.filter(s -> isOver(text, s, head(s, span))).isPresent() ? Direction.PAST : Direction.FUTURE;
        }
        return syntax.map(s -> governed(text, s, span)).orElseGet(() -> nearby(words, first, end));
    }

    /** Whether the words just before look ahead whatever the verb does: "was open until", "was set for". */
    private static boolean isLed(List<Word> words, int first) {
        if (first == 0 || LIMIT.contains(words.get(first - 1).lower())) {
            return first > 0;
        }
        String two = first > 1
                ? words.get(first - 2).lower() + " " + words.get(first - 1).lower()
                : "";
        return FUTURE.contains(two) || LIMIT.contains(two);
    }

    /** Whether a deed lay before others that are past: "had met by Friday", "had been due to end on Friday". */
    private static boolean isOver(String text, Syntax syntax, int verb) {
        if (verb < 0) {
            return false;
        }
        List<Token> children = children(syntax, verb);
        boolean infinitive =
                children.stream().anyMatch(child -> child.deprel().equals("mark") && isWord(child, text, "to"));
        return infinitive
                ? isOver(text, syntax, syntax.tokens().get(verb).head())
                : children.stream().anyMatch(child -> isHelper(child) && isWord(child, text, "had"));
    }

    private static boolean isHelper(Token child) {
        return child.deprel().startsWith("aux") || child.deprel().equals("cop");
    }

    private static boolean isWord(Token token, String text, String word) {
        return token.span().in(text).equalsIgnoreCase(word);
    }

    /** Whether the words tell when something was said, not when it was: "police said on Saturday". */
    static boolean isOfSaying(Optional<Syntax> syntax, Span span) {
        return syntax.map(tree -> head(tree, span))
                .filter(at -> at >= 0)
                .map(at -> syntax.get().tokens().get(at))
                .filter(verb -> SAYING.contains(verb.lemma()))
                .isPresent();
    }

    private static Direction governed(String text, Syntax syntax, Span span) {
        int at = head(syntax, span);
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            Token token = syntax.tokens().get(at);
            if (token.upos().equals("VERB") || isCopular(syntax, at)) {
                Direction direction = verb(text, syntax, at);
                if (direction != Direction.UNKNOWN) {
                    return direction;
                }
            }
            at = token.head();
        }
        return Direction.UNKNOWN;
    }

    /** The token of the span whose head stands outside it, then that head. */
    private static int head(Syntax syntax, Span span) {
        int low = syntax.tokenFrom(span.begin());
        for (int i = low;
                i < syntax.tokens().size() && syntax.tokens().get(i).span().begin() < span.end();
                i++) {
            int head = syntax.tokens().get(i).head();
            if (head >= 0 && !syntax.tokens().get(head).span().overlaps(span)) {
                return head;
            }
        }
        return -1;
    }

    private static boolean isCopular(Syntax syntax, int index) {
        return children(syntax, index).stream().anyMatch(t -> t.deprel().equals("cop"));
    }

    private static List<Token> children(Syntax syntax, int index) {
        int sentence = syntax.sentenceAt(syntax.tokens().get(index).span().begin());
        return syntax.tokens(syntax.sentences().get(sentence)).stream()
                .filter(t -> t.head() == index)
                .toList();
    }

    private static Direction verb(String text, Syntax syntax, int index) {
        Token verb = syntax.tokens().get(index);
        if (FUTURE.contains(verb.span().in(text).toLowerCase(Locale.ROOT))) {
            return Direction.FUTURE;
        }
        boolean infinitive = false;
        boolean helped = false;
        boolean present = false;
        for (Token child : children(syntax, index)) {
            String word = child.span().in(text).toLowerCase(Locale.ROOT);
            boolean helper = isHelper(child);
            if (helper && FUTURE.contains(word)) {
                return Direction.FUTURE;
            }
            if (helper && PAST.contains(word)) {
                return Direction.PAST;
            }
            infinitive |= child.deprel().equals("mark") && word.equals("to");
            helped |= helper;
            present |= helper && (word.equals("is") || word.equals("are"));
        }
        if (infinitive) {
            return present ? Direction.FUTURE : toDo(text, syntax, verb.head());
        }
        return finite(
                verb.span().in(text).toLowerCase(Locale.ROOT), verb.lemma().toLowerCase(Locale.ROOT), helped);
    }

    /** What lies before whoever "plans to", "is set to", "is likely to" do it. */
    private static Direction toDo(String text, Syntax syntax, int leading) {
        if (leading < 0) {
            return Direction.UNKNOWN;
        }
        Token token = syntax.tokens().get(leading);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean is = isWord(token, text, "is") || isWord(token, text, "are");
        if (!is && !FUTURE.contains(lemma) && !LEADING.contains(lemma)) {
            return Direction.UNKNOWN;
        }
        return isOver(text, syntax, leading) ? Direction.PAST : Direction.FUTURE;
    }

    private static Direction finite(String form, String lemma, boolean helped) {
        if (form.endsWith("ing")) {
            return Direction.UNKNOWN;
        }
        boolean past = form.endsWith("ed") || (!form.equals(lemma) && !form.endsWith("s"));
        if (past) {
            return Direction.PAST;
        }
        return !helped && SCHEDULED.contains(lemma) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** Without syntax: the nearest word before, or else just after, that shows a tense, within the sentence. */
    private static Direction nearby(List<Word> words, int first, int end) {
        for (int i = first - 1; i >= Math.max(0, first - 14); i--) {
            String word = words.get(i).lower();
            if (ends(word)) {
                break;
            }
            Direction direction = shown(words, i);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        for (int i = end;
                i < Math.min(words.size(), end + 14) && !ends(words.get(i).lower());
                i++) {
            Direction direction = shown(words, i);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private static boolean ends(String word) {
        return word.equals(".") || word.equals(";") || word.equals("?") || word.equals("!");
    }

    private static Direction shown(List<Word> words, int index) {
        String word = words.get(index).lower();
        String two =
                index + 1 < words.size() ? word + " " + words.get(index + 1).lower() : word;
        if (FUTURE.contains(two)) {
            return Direction.FUTURE;
        }
        if (index > 0 && words.get(index - 1).lower().equals("be")) {
            return Direction.UNKNOWN;
        }
        if (FUTURE.contains(word)) {
            return Direction.FUTURE;
        }
        if (PAST.contains(word) || (word.length() > 3 && word.endsWith("ed"))) {
            return Direction.PAST;
        }
        return Direction.UNKNOWN;
    }
}
