package org.consilience.almanac.lexis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks.
 *
 * <p>Hyphens, full stops after abbreviations and the 's of a genitive are words of their own; "a.m." and "o'clock" are one,
 * and so are "1,250.5", "21st" and "1990s".
 */
public final class Lexer {
    private final String text;
    private final List<Word> words;
    private int at;
    private boolean spaced = true;

    private Lexer(String text) {
        this.text = text;
        this.words = new ArrayList<>(text.length() / 5 + 8);
    }

    /** The words of a text, in order. */
    public static List<Word> words(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.words;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0') {
            spaced = true;
            at++;
        } else if (isDigit(at)) {
            add(endOfNumber());
        } else if (Character.isLetter(c)) {
            add(endOfLetters());
        } else {
            add(isApostrophe(at) && isGenitive(at + 1) ? at + 2 : at + 1);
        }
    }

    private boolean isGenitive(int i) {
        return !spaced && isLetter(i) && (text.charAt(i) == 's' || text.charAt(i) == 'S') && !isLetter(i + 1);
    }

    private void add(int end) {
        String raw = text.substring(at, end);
        words.add(Word.of(at, end, raw.indexOf('\u2019') < 0 ? raw : raw.replace('\u2019', '\''), spaced));
        spaced = false;
        at = end;
    }

    private int endOfNumber() {
        int i = digits(at);
        while (isMark(i, ',') && digits(i + 1) == i + 4) {
            i += 4;
        }
        boolean dotted = at > 1 && text.charAt(at - 1) == '.' && isDigit(at - 2);
        if (isMark(i, '.') && isDigit(i + 1) && !dotted) {
            int fraction = digits(i + 1);
            if (!isMark(fraction, '.') || !isDigit(fraction + 1)) {
                i = fraction;
            }
        }
        return i + suffix(i);
    }

    /** Length of the ordinal's or decade's suffix that stands there. */
    private int suffix(int i) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - i == 1 && text.charAt(i) == 's') {
            return 1;
        }
        if (end - i == 2) {
            String two = text.substring(i, end);
            return two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th") ? 2 : 0;
        }
        return 0;
    }

    private int endOfLetters() {
        int i = letters(at);
        if (i == at + 1 && isMark(i, '.') && isLetter(i + 1) && letters(i + 1) == i + 2) {
            return endOfDotted(i);
        }
        if (isApostrophe(i) && isLetter(i + 1)) {
            int end = letters(i + 1);
            boolean genitive = end == i + 2 && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S');
            return genitive ? i : end;
        }
        return i;
    }

    /** After "a" of "a.m.": the end of letters that each have a point between them. */
    private int endOfDotted(int from) {
        int i = from;
        while (isMark(i, '.') && isLetter(i + 1) && letters(i + 1) == i + 2) {
            i += 2;
        }
        return isMark(i, '.') ? i + 1 : i;
    }

    private int digits(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private int letters(int from) {
        int i = from;
        while (isLetter(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isMark(int i, char mark) {
        return i < text.length() && text.charAt(i) == mark;
    }

    private boolean isApostrophe(int i) {
        return isMark(i, '\'') || isMark(i, '\u2019');
    }
}
