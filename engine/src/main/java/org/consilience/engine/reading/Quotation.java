package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span marks included
 * @param open whether no closing mark stands in the paragraph, as where a speech goes on in the next
 */
record Quotation(Span span, boolean open) {
    /** The quotations of a text, paragraph by paragraph, outermost ones only. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            scan(text, begin, end, found);
            begin = end + 1;
        }
        return found;
    }

    private static void scan(String text, int begin, int end, List<Quotation> found) {
        int opened = -1;
        for (int i = begin; i < end; i++) {
            if (opened < 0) {
                opened = opens(text, i, begin) ? i : -1;
            } else if (closes(text, i, end, text.charAt(opened))) {
                found.add(new Quotation(new Span(opened, i + 1), false));
                opened = -1;
            }
        }
        if (opened >= 0 && isDouble(text.charAt(opened)) && end - opened > 2) {
            found.add(new Quotation(new Span(opened, end), true));
        }
    }

    private static boolean opens(String text, int at, int begin) {
        boolean fresh = at == begin || !Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (text.charAt(at)) {
            case '\u201c', '"', '\u201e' -> true;
            case '\u2018', '\'', '\u00b4', '`' -> fresh && isLetter(text, at + 1) && !isElision(text, at);
            default -> false;
        };
    }

    private static boolean closes(String text, int at, int end, char opening) {
        char mark = text.charAt(at);
        if (isDouble(opening)) {
            return mark == '\u201d' || mark == '"' || (opening == '\u201e' && mark == '\u201c');
        }
        boolean single = mark == '\u2019' || mark == '\'';
        return single && (at + 1 >= end || !isLetter(text, at + 1)) && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** As in 'em, 'til and '90s: an apostrophe that begins a word. */
    private static boolean isElision(String text, int at) {
        return text.startsWith("em ", at + 1) || text.startsWith("til ", at + 1) || text.startsWith("cause ", at + 1);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    static boolean isDouble(char mark) {
        return mark == '\u201c' || mark == '"' || mark == '\u201e';
    }

    /** How many words it holds, roughly. */
    int words(String text) {
        return span.in(text).trim().split("\\s+").length;
    }
}
