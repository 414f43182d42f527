package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Optional;
import org.consilience.almanac.press.Agencies;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Entity;

/** The names by which phrases call organizations, outlets and places. */
record BodyNames(Grammar grammar, NameBook names, Subjects subjects) {
    /** The name of an organization, outlet or place that the phrase comes down to. */
    Optional<String> of(Mention mention) {
        int head = mention.head();
        Optional<Entity> own = grammar.entity(head).filter(e -> e.type() != Entity.Type.PERSON);
        if (own.isPresent()) {
            return own.map(names::fullest).map(this::inFull);
        }
        if (grammar.isUpos(head, "PROPN")) {
            return Optional.of(inFull(subjects.properName(head)));
        }
        if (Agencies.known().named(grammar.word(head)).isPresent()) {
            return Optional.of(inFull(grammar.word(head)));
        }
        int beside = grammar.child(
                head, i -> grammar.is(i, "appos", "dep", "flat") && i > head && grammar.isUpos(i, "PROPN", "X"));
        if (beside != NONE) {
            return Optional.of(grammar.entity(beside).map(names::fullest).orElseGet(() -> subjects.properName(beside)));
        }
        int titled = grammar.child(head, i -> i > head && isTitled(i));
        if (titled != NONE) {
            return grammar.entity(titled - 1).map(names::fullest);
        }
        int before = grammar.child(head, i -> grammar.is(i, "compound") && grammar.isUpos(i, "PROPN"));
        boolean news = grammar.child(head, i -> grammar.lower(i).equals("news")) != NONE;
        return before != NONE && (news || subjects.isMedium(head))
                ? Optional.of(subjects.properName(before))
                : Optional.empty();
    }

    /** "Norsk Kraft AS": a word with a capital set beside, whose name the words before it are. */
    private boolean isTitled(int word) {
        return grammar.is(word, "appos")
                && Character.isUpperCase(grammar.word(word).codePointAt(0))
                && grammar.isWithin(word - 1, word)
                && grammar.entity(word - 1)
                        .filter(e -> e.type() == Entity.Type.ORGANIZATION)
                        .isPresent();
    }

    /** The name as the report has it of the organization of which this is a part. */
    private String inFull(String name) {
        return names.like(name, Entity.Type.ORGANIZATION).orElse(name);
    }
}
