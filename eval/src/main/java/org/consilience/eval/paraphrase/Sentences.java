package org.consilience.eval.paraphrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences by its stops: nothing is lost, so that they joined are the text again. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?]+[\"”’)]*\\s+(?=[\"“‘(]?[A-Z0-9])");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[\\s(\"“])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|"
                    + "Messrs|Rev|Prof|(?:[A-Za-z]\\.)*[A-Za-z])\\.\\s+$");

    private Sentences() {}

    /** The sentences, each with the spaces after it. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(text);
        int begin = 0;
        while (matcher.find()) {
            String piece = text.substring(begin, matcher.end());
            if (!NO_END.matcher(piece).find()) {
                sentences.add(piece);
                begin = matcher.end();
            }
        }
        if (begin < text.length()) {
            sentences.add(text.substring(begin));
        }
        return sentences;
    }
}
