package org.consilience.ingest.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, less the blanks around it; never an empty one.
 *
 * @param begin in the text
 */
record Line(int begin, String text) {
    private static final String SENTENCE_ENDS = ".!?”\"’')]";
    private static final int LONGEST_HEADLINE = 140;

    /** The lines of a text that are not blank. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                trimmed(text, begin, i, lines);
                begin = i + 1;
            }
        }
        return lines;
    }

    private static void trimmed(String text, int from, int to, List<Line> lines) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            lines.add(new Line(begin, text.substring(begin, end)));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u200b' || unit == '\ufeff';
    }

    /** Where sentences may begin: at the start, and after a blank that follows what may end one. */
    List<Integer> sentenceStarts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0) {
                starts.add(i);
            }
        }
        return starts;
    }

    int end() {
        return begin + text.length();
    }

    /** Short, begins with a capital or a figure, and no sentence ends at its end. */
    boolean looksLikeHeadline() {
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"•*–-".indexOf(first) >= 0;
        return opens && text.length() <= LONGEST_HEADLINE && ".!”\":;,".indexOf(last) < 0;
    }
}
