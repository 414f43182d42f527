package org.consilience.engine.comparison;

import java.util.Optional;
import java.util.Set;

/** Tells what a statement sets itself against within its own sentence: "it was not planned, as some papers claimed". */
final class Rebuttal {
    private static final Lexicon DOUBTS = Lexicon.of("doubts.tsv");
    private static final Set<String> LINKS = Set.of("as", "contrary", "unlike");
    /** How far behind the claim the words begin, and how long they are at most. */
    private static final int NEAR = 2;

    private static final int LONG = 10;

    private Rebuttal() {}

    /** The words of the other side; none where the statement denies nothing or the sentence does not go on so. */
    static Optional<String> of(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        int end = phrase.begin();
        while (end < phrase.end()
                && phrase.all().get(end).span().begin()
                        < statement.claim().span().end()) {
            end++;
        }
        if (Predicate.topmost(statement).stream().noneMatch(Predicate::negated)) {
            return Optional.empty();
        }
        for (int from = end; from < Math.min(phrase.end(), end + NEAR); from++) {
            if (LINKS.contains(phrase.lemma(from))) {
                return claimed(phrase, from);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> claimed(Phrase phrase, int from) {
        for (int at = from + 1; at < Math.min(phrase.end(), from + LONG); at++) {
            if (DOUBTS.has(phrase.lemma(at))) {
                return Optional.of(phrase.letters(from, at));
            }
        }
        return Optional.empty();
    }
}
