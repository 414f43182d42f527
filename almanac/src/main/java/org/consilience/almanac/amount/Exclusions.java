package org.consilience.almanac.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.lexis.Word;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.TimeExpression;

/** Numbers that are no amounts: dates, clock times, labels, parts of names, telephone numbers, scores. */
final class Exclusions {
    private static final TimeTagger TIMES = new TimeTagger();
    private static final Set<String> LABELS = labels();

    private static final Set<String> OPENERS = Set.of(
            "$", "\u00a3", "\u20ac", "\u00a5", "\u20b9", "\u20bd", "(", "\"", "'", "\u201c", "\u2018", "[", "~", "+",
            "\u2014", "*", ">", "<");
    private static final Set<String> FRACTIONS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths");

    private final List<Word> words;
    private final List<Span> dates = new ArrayList<>();
    private final Syntax syntax;

    Exclusions(String text, List<Word> words, Syntax syntax) {
        this.words = words;
        this.syntax = syntax;
        for (TimeExpression time : TIMES.tag(text, Optional.empty(), TimeAnchor.none())) {
            if (time.type() != TimeExpression.Type.DURATION) {
                dates.add(time.span());
            }
        }
    }

    private static Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        Table.read(Exclusions.class, "labels.tsv", 3).forEach(e -> labels.add(e.get(0)));
        return labels;
    }

    boolean holds(Figure figure) {
        Span span = new Span(
                words.get(figure.number()).begin(), words.get(figure.end() - 1).end());
        return dates.stream().anyMatch(d -> d.overlaps(span))
                || isJoined(figure)
                || isLabel(figure)
                || isNamed(span)
                || isPronoun(figure);
    }

    /** Part of a longer code: "555-0123", "3-1", "A320", "F-16", "0207 782", "1 of 25". */
    private boolean isJoined(Figure figure) {
        return isJoinedBefore(figure) || isJoinedAfter(figure.end()) || isCode(words.get(figure.number()));
    }

    private boolean isJoinedBefore(Figure figure) {
        int number = figure.number();
        boolean share = number > 1
                && words.get(number - 1).lower().equals("of")
                && words.get(number - 2).isNumber();
        if (share) {
            return true;
        }
        if (number == 0 || words.get(number).spaced() || !words.get(number).isNumber()) {
            return false;
        }
        Word before = words.get(number - 1);
        if ("-\u2013".contains(before.text())) {
            return number > 1
                    && !before.spaced()
                    && !words.get(number - 2).text().equals("(");
        }
        return !OPENERS.contains(before.text()) && figure.currency().isEmpty();
    }

    private boolean isJoinedAfter(int end) {
        String next = word(end);
        boolean joined = end < words.size() && !words.get(end).spaced();
        boolean figureNext = end + 1 < words.size() && words.get(end + 1).isNumber();
        if (joined && (next.equals("/") || (next.equals("-") && (figureNext || FRACTIONS.contains(word(end + 1)))))) {
            return true;
        }
        return (next.equals("of") && figureNext && words.get(end - 1).isNumber())
                || (end < words.size() && words.get(end).isNumber());
    }

    /** Figures that begin with a nought, as no amount does. */
    private static boolean isCode(Word word) {
        return word.text().length() > 1
                && word.text().charAt(0) == '0'
                && word.text().charAt(1) != '.';
    }

    private String word(int index) {
        return index < words.size() ? words.get(index).lower() : "";
    }

    /** "Flight 40", "No. 40". */
    private boolean isLabel(Figure figure) {
        int before = figure.first() - 1;
        if (before >= 1 && words.get(before).text().equals(".")) {
            return words.get(before - 1).lower().equals("no");
        }
        if (before < 0
                || figure.first() != figure.number()
                || !words.get(figure.number()).isNumber()) {
            return false;
        }
        Word word = words.get(before);
        return (word.isCapital() && LABELS.contains(word.lower()))
                || word.text().equals("#");
    }

    private boolean isNamed(Span span) {
        for (Entity entity : syntax.entities()) {
            if (entity.span().contains(span) && entity.span().length() > span.length()) {
                return true;
            }
        }
        return false;
    }

    /** "one of them", "no one", "one another". */
    private boolean isPronoun(Figure figure) {
        if (!words.get(figure.number()).lower().equals("one") || figure.end() != figure.number() + 1) {
            return false;
        }
        String after = figure.end() < words.size() ? words.get(figure.end()).lower() : "";
        String before = figure.number() > 0 ? words.get(figure.number() - 1).lower() : "";
        return Set.of("of", "another", "day", "thing", "way", "'s", "side", "hand", "by", "or")
                        .contains(after)
                || Set.of("no", "the", "this", "that", "any", "some", "every", "each")
                        .contains(before);
    }
}
