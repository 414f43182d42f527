package org.consilience.engine.reading;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Span;

/**
 * An attribution with what the chains need besides.
 *
 * @param source who; absent where no words name them
 * @param cue the words that attribute
 * @param cueToken the verb, preposition or mark that attributes
 * @param content what is said, in order of the text
 * @param kind how the source stands to it
 * @param told an outlet to whom it was said: an outer link
 * @param phrase whether a phrase attributes and no verb: "according to", "citing"
 * @param carried whether source and cue stand in another sentence than the content
 */
record Utterance(
        Optional<Mention> source,
        Span cue,
        int cueToken,
        List<Span> content,
        CueKind kind,
        Optional<Mention> told,
        boolean phrase,
        boolean carried) {
    Utterance {
        content = List.copyOf(content);
    }

    /** Letters of content. */
    int reach() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Letters of the span that are content. */
    int overlap(Span span) {
        return content.stream().mapToInt(span::overlap).sum();
    }

    Utterance withSource(Optional<Mention> other) {
        return new Utterance(other, cue, cueToken, content, kind, told, phrase, carried);
    }

    Utterance withContent(List<Span> other, boolean elsewhere) {
        return new Utterance(source, cue, cueToken, other, kind, told, phrase, elsewhere);
    }

    /**
     * Words that stand for somebody.
     *
     * @param head the token to name them by: for "who" the noun it refers to
     * @param span the words
     */
    record Mention(int head, Span span) {}
}
