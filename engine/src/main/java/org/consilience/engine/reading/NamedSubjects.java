package org.consilience.engine.reading;

import java.util.Optional;
import java.util.Set;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Entity;

/** The subjects of a text's sentences that are named: whom pronouns mean who have not spoken. */
record NamedSubjects(Grammar grammar) {
    /** Sentences back in which a subject that has not spoken is still meant. */
    private static final int MEMORY = 3;

    /** Letters up to which a line in capitals may be a name. */
    private static final int SHORT = 20;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    /** The latest subject with a name of that type, in this sentence or shortly before. */
    Optional<Integer> before(Mention mention, Entity.Type type) {
        int sentence = grammar.sentence(mention.head());
        for (int i = mention.head() - 1; i >= 0 && grammar.sentence(i) >= sentence - MEMORY; i--) {
            if (SUBJECTS.contains(grammar.token(i).deprel()) && !isShouted(i)) {
                int named = isNamed(i, type) ? i : grammar.child(i, c -> grammar.is(c, "appos") && isNamed(c, type));
                if (named != Grammar.NONE) {
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the token stands in a line in capitals, which tells of another report. */
    private boolean isShouted(int token) {
        String line = grammar.sentenceOf(token).span().in(grammar.text());
        return line.length() > SHORT && NameBook.isShouted(line);
    }

    private boolean isNamed(int token, Entity.Type type) {
        return grammar.entity(token).filter(e -> e.type() == type).isPresent();
    }
}
