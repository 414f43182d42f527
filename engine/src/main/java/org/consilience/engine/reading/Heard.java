package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.CitedSource;

/** Who has spoken in a report so far, in order of the text. */
final class Heard {
    private final Grammar grammar;
    private final List<Spoken> spoken = new ArrayList<>();

    Heard(Grammar grammar) {
        this.grammar = grammar;
    }

    void spoke(CitedSource source, Utterance utterance) {
        spoken.add(new Spoken(source, utterance));
    }

    /** The last to speak before the words; of an earlier sentence whoever says the whole of it. */
    Optional<Spoken> last(Predicate<Spoken> fits, Mention mention) {
        return spoken.stream()
                .filter(s -> s.isBefore(mention) && fits.test(s))
                .reduce((a, b) -> isWithin(b, a) && !isSameSentence(a, mention) ? a : b);
    }

    private static boolean isWithin(Spoken inner, Spoken outer) {
        return outer.utterance().overlap(inner.utterance().cue()) > 0;
    }

    private boolean isSameSentence(Spoken one, Mention mention) {
        return grammar.sentence(one.utterance().cueToken()) == grammar.sentence(mention.head());
    }

    boolean isLater(Spoken one, Spoken other) {
        return grammar.sentence(one.utterance().cueToken())
                > grammar.sentence(other.utterance().cueToken());
    }

    /** Whether the source speaks in what the noun names: "said in a statement". */
    boolean isIn(String voice, Utterance utterance) {
        boolean gives = utterance
                .source()
                .filter(s -> grammar.lemma(s.head()).equals(voice))
                .isPresent();
        return gives
                || grammar.children(utterance.cueToken()).stream()
                        .anyMatch(i ->
                                grammar.is(i, "obl", "obj") && grammar.lemma(i).equals(voice));
    }

    /** The last to speak whose title has the noun in it. */
    Optional<CitedSource> titled(String noun, Mention mention) {
        return spoken.stream()
                .filter(s -> s.isBefore(mention))
                .map(Spoken::source)
                .filter(s -> NameBook.words(s.title().orElse(s.name())).contains(noun))
                .reduce((a, b) -> b);
    }

    /** A source and what it was heard to say. */
    record Spoken(CitedSource source, Utterance utterance) {
        boolean isBefore(Mention mention) {
            return utterance.cue().begin() < mention.span().begin();
        }
    }
}
