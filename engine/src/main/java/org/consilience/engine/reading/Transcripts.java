package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Span;

/**
 * Attributions by a speaker's name at a paragraph's beginning, "LOPEZ: It rained.", as in the transcript of an interview:
 * a speaker has the word until the next one's name.
 */
final class Transcripts {
    /** As many turns make a transcript, and more than one speaker: "URL:" and "READ MORE:" are none. */
    private static final int TURNS = 3;

    /** As many speakers make a transcript. */
    private static final int LEAST = 2;

    private static final Pattern SPEAKER =
            Pattern.compile("(?m)^\\h*(?<name>\\p{Lu}[\\p{Lu}.'\u2019-]+(?:\\h\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3})"
                    + "(?:,\\h\\p{Lu}[\\p{Lu}\\h]+)?(?<colon>:)\\h");

    /** Who asks, where questions and answers are labelled. */
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\h*(?:Q|Question|Interviewer):\\h");

    /** A speaker of questions and answers, whose name need not stand in capitals. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?m)^\\h*(?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?:\\h\\p{Lu}[\\p{L}.'\u2019-]+){0,4})(?<colon>:)\\h");

    private Transcripts() {}

    static List<Utterance> in(Grammar grammar) {
        List<Utterance> found = new ArrayList<>();
        String text = grammar.text();
        boolean questions = QUESTION.matcher(text).results().count() >= LEAST;
        Matcher matcher = (questions ? ANSWER : SPEAKER).matcher(text);
        List<int[]> labels = new ArrayList<>();
        while (matcher.find()) {
            labels.add(new int[] {matcher.start("name"), matcher.end("name"), matcher.start("colon")});
        }
        long speakers = labels.stream()
                .map(label -> text.substring(label[0], label[1]))
                .distinct()
                .count();
        for (int i = 0; i < labels.size() && labels.size() >= TURNS && speakers >= LEAST; i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            utterance(grammar, labels.get(i), end).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Utterance> utterance(Grammar grammar, int[] label, int end) {
        int cue = grammar.tokenAt(label[2]);
        int name = grammar.tokenAt(label[1] - 1);
        int last = grammar.tokenAt(end) - 1;
        if (cue >= grammar.size() || last <= cue) {
            return Optional.empty();
        }
        Mention source = new Mention(name, new Span(label[0], label[1]));
        Span said = grammar.span(cue + 1, last);
        Span colon = new Span(label[2], label[2] + 1);
        return Optional.of(new Utterance(
                Optional.of(source), colon, cue, List.of(said), CueKind.SAY, Optional.empty(), false, false));
    }
}
