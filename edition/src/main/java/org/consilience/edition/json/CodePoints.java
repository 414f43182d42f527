package org.consilience.edition.json;

import org.consilience.model.Span;

/** A text's offsets counted in Unicode code points. Spans that cut a surrogate pair are widened to hold it whole. */
final class CodePoints {
    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = text.codePointCount(0, text.length()) == text.length() ? new int[0] : counted(text);
    }

    int begin(Span span) {
        return at(unitBegin(span));
    }

    int end(Span span) {
        return at(unitEnd(span));
    }

    String in(Span span) {
        return text.substring(unitBegin(span), unitEnd(span));
    }

    private int at(int unit) {
        return before.length == 0 ? unit : before[unit];
    }

    private int unitBegin(Span span) {
        return cutsPair(span.begin()) ? span.begin() - 1 : span.begin();
    }

    private int unitEnd(Span span) {
        return cutsPair(span.end()) ? span.end() + 1 : span.end();
    }

    private boolean cutsPair(int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isHighSurrogate(text.charAt(unit - 1))
                && Character.isLowSurrogate(text.charAt(unit));
    }

    /** For every unit, the code points that begin before it. */
    private static int[] counted(String text) {
        int[] before = new int[text.length() + 1];
        int points = 0;
        int unit = 0;
        while (unit < text.length()) {
            int width = Character.charCount(text.codePointAt(unit));
            for (int i = 0; i < width; i++) {
                before[unit + i] = points;
            }
            unit += width;
            points++;
        }
        before[text.length()] = points;
        return before;
    }
}
