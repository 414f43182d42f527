package org.consilience.eval.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Span;

/**
 * A text's blocks: stretches that no sentence crosses.
 *
 * <p>An empty line always ends a block. A single newline ends one too, unless the text is hard-wrapped (lines often go on
 * in lower case after a newline) or this one line plainly goes on.
 */
final class Blocks {
    /** Share of single newlines followed by a lower-case letter from which a text counts as hard-wrapped. */
    private static final double WRAPPED = 0.4;

    private static final Pattern BREAK = Pattern.compile("\\R(?<more>\\h*\\R\\s*)?\\h*");
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}");
    private static final Pattern FINAL = Pattern.compile("[.!?\u2026:;][\"'\u201d\u2019)\\]]*\\h*$");

    private Blocks() {}

    /** The blocks in order, without outer white space; none for a blank text. */
    static List<Span> of(String text) {
        boolean wrapped = isWrapped(text);
        List<Span> blocks = new ArrayList<>();
        int begin = 0;
        Matcher matcher = BREAK.matcher(text);
        while (matcher.find()) {
            boolean empty = matcher.group("more") != null;
            if (empty || !(wrapped || goesOn(text, begin, matcher))) {
                add(blocks, text, begin, matcher.start());
                begin = matcher.end();
            }
        }
        add(blocks, text, begin, text.length());
        return blocks;
    }

    private static boolean isWrapped(String text) {
        int single = 0;
        int lower = 0;
        Matcher matcher = BREAK.matcher(text);
        while (matcher.find()) {
            if (matcher.group("more") == null) {
                single++;
                lower += startsLower(text, matcher.end()) ? 1 : 0;
            }
        }
        return single > 2 && lower >= WRAPPED * single;
    }

    private static boolean goesOn(String text, int begin, Matcher newline) {
        return startsLower(text, newline.end())
                && !FINAL.matcher(text.substring(begin, newline.start())).find();
    }

    private static boolean startsLower(String text, int offset) {
        return GOES_ON.matcher(text).region(offset, text.length()).lookingAt();
    }

    private static void add(List<Span> blocks, String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            blocks.add(new Span(first, last));
        }
    }
}
