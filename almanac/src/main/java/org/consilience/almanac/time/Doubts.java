package org.consilience.almanac.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.lexis.Word;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Syntax;

/** What looks like a time and is none: counted things, names of people, ages, sums of money. */
final class Doubts {
    private static final Set<String> BEFORE_YEAR = load("before-year");
    private static final Set<String> COUNTED = load("counted");
    private static final Set<String> MONEY = load("money");
    private static final Set<String> NAMES = load("first-name");

    private final List<Word> words;
    private final Optional<Syntax> syntax;

    Doubts(List<Word> words, Optional<Syntax> syntax) {
        this.words = words;
        this.syntax = syntax;
    }

    private static Set<String> load(String kind) {
        Set<String> set = new TreeSet<>();
        for (var entry : Table.read(Doubts.class, "doubts.tsv", 3)) {
            if (entry.get(1).equals(kind)) {
                set.add(entry.get(0));
            }
        }
        return set;
    }

    /** Whether the words from {@code first} up to {@code end} are no time after all. */
    boolean about(int first, int end) {
        return isJoined(first, end) || isAge(end) || (end - first == 1 && isDoubtful(first)) || isPerson(first, end);
    }

    private boolean isDoubtful(int index) {
        Word word = words.get(index);
        return word.isNumber() ? !isYear(index) : isName(index);
    }

    /** Part of a longer number or code. */
    private boolean isJoined(int first, int end) {
        boolean before = first > 0
                && !words.get(first).spaced()
                && words.get(first).isNumber()
                && (MONEY.contains(words.get(first - 1).text())
                        || words.get(first - 1).isLetters());
        boolean after = end < words.size()
                && !words.get(end).spaced()
                && words.get(end).text().equals("%");
        return before || after;
    }

    private boolean isAge(int end) {
        return follows(end, 0, "old")
                || (follows(end, 0, "-") && follows(end, 1, "old"))
                || (follows(end, 0, "of") && follows(end, 1, "age"));
    }

    private boolean follows(int end, int skip, String word) {
        return end + skip < words.size() && words.get(end + skip).lower().equals(word);
    }

    /** A bare number of four digits: a year after "in" and the like, or where it is near and counts nothing. */
    private boolean isYear(int index) {
        Word word = words.get(index);
        if (word.text().length() != 4 || !word.isDigits()) {
            return true;
        }
        int year = Integer.parseInt(word.text());
        boolean counts = index + 1 < words.size()
                && COUNTED.contains(words.get(index + 1).lower());
        if (counts) {
            return false;
        }
        String before = index > 0 ? words.get(index - 1).lower() : "";
        boolean led = BEFORE_YEAR.contains(before);
        if (led) {
            return year < 2100;
        }
        return year >= 1900 && year < 2060 && !before.equals(".") && !before.equals("-");
    }

    /** "April Smith" and "Theresa May". */
    private boolean isName(int index) {
        if (!NAMES.contains(words.get(index).lower())) {
            return false;
        }
        boolean before = index > 0
                && words.get(index - 1).isCapital()
                && !NAMES.contains(words.get(index - 1).lower())
                && index > 1
                && !words.get(index - 2).text().equals(".");
        boolean after = index + 1 < words.size() && words.get(index + 1).isCapital();
        return before || after;
    }

    private boolean isPerson(int first, int end) {
        if (syntax.isEmpty() || words.get(first).isNumber()) {
            return false;
        }
        Span span = new Span(words.get(first).begin(), words.get(end - 1).end());
        return syntax.get().entities().stream()
                .anyMatch(e -> e.type() == Entity.Type.PERSON
                        && e.span().contains(span)
                        && e.span().length() > span.length());
    }
}
