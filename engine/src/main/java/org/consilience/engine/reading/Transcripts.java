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
    /** As many speakers' names make a transcript. */
    private static final int LEAST = 2;

    private static final Pattern SPEAKER =
            Pattern.compile("(?m)^\\h*(?<name>\\p{Lu}[\\p{Lu}.'\u2019-]+(?:\\h\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3})"
                    + "(?:,\\h\\p{Lu}[\\p{Lu}\\h]+)?(?<colon>:)\\h");

    private Transcripts() {}

    static List<Utterance> in(Grammar grammar) {
        List<Utterance> found = new ArrayList<>();
        String text = grammar.text();
        Matcher matcher = SPEAKER.matcher(text);
        List<int[]> labels = new ArrayList<>();
        while (matcher.find()) {
            labels.add(new int[] {matcher.start("name"), matcher.end("name"), matcher.start("colon")});
        }
        for (int i = 0; i < labels.size() && labels.size() >= LEAST; i++) {
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
