package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Span;

/** Attributions by the signature under a post that a page has taken in: "The bridge is open. — Mary Stone (@stone) May 1, 2016". */
final class Posts {
    private static final Pattern POST = Pattern.compile(
            "(?m)^(?<text>[^\\n]{10,}?)\\h(?<dash>[\u2014\u2013])\\h"
                    + "(?<name>[^\\n()@\u2014\u2013]{2,60}?)\\h(?<handle>\\(@\\w+\\)\\h\\p{Lu}\\p{Ll}+\\h\\d{1,2},\\h\\d{4})\\h*$");

    private static final Set<String> DASHES = Set.of("\u2014", "\u2013");

    private Posts() {}

    /** Whether a signature attributes: whoever signs stands outside of the report's own talk, and no "he" after it means him. */
    static boolean isSigned(Grammar grammar, Utterance utterance) {
        return DASHES.contains(grammar.word(utterance.cueToken()));
    }

    static List<Utterance> in(Grammar grammar) {
        List<Utterance> found = new ArrayList<>();
        Matcher matcher = POST.matcher(grammar.text());
        while (matcher.find()) {
            Span name = new Span(matcher.start("name"), matcher.end("name"));
            Span handle = new Span(matcher.start("handle"), matcher.end("handle"));
            int who = grammar.tokenAt(name.end() - 1);
            int cue = grammar.tokenAt(matcher.start("dash"));
            new Tokens(grammar)
                    .trimmed(grammar.tokenAt(matcher.start("text")), cue - 1)
                    .map(said -> new Utterance(
                            Optional.of(new Mention(who, name)),
                            handle,
                            cue,
                            List.of(said),
                            CueKind.SAY,
                            Optional.empty(),
                            false,
                            false))
                    .ifPresent(found::add);
        }
        return found;
    }
}
