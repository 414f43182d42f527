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
            return own.map(names::fullest)
                    .map(n -> names.like(n, Entity.Type.ORGANIZATION).orElse(n));
        }
        if (grammar.isUpos(head, "PROPN")) {
            return Optional.of(subjects.properName(head))
                    .map(n -> names.like(n, Entity.Type.ORGANIZATION).orElse(n));
        }
        if (Agencies.known().named(grammar.word(head)).isPresent()) {
            return Optional.of(grammar.word(head))
                    .map(n -> names.like(n, Entity.Type.ORGANIZATION).orElse(n));
        }
        int beside = grammar.child(
                head, i -> grammar.is(i, "appos", "dep", "flat") && i > head && grammar.isUpos(i, "PROPN", "X"));
        if (beside != NONE) {
            return Optional.of(grammar.entity(beside).map(names::fullest).orElseGet(() -> subjects.properName(beside)));
        }
        int before = grammar.child(head, i -> grammar.is(i, "compound") && grammar.isUpos(i, "PROPN"));
        boolean news = grammar.child(head, i -> grammar.lower(i).equals("news")) != NONE;
        return before != NONE && (news || subjects.isMedium(head))
                ? Optional.of(subjects.properName(before))
                : Optional.empty();
    }
}
