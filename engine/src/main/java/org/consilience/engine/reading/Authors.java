package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Optional;
import java.util.Set;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Entity;

/** Who says what a verb or noun of saying names: "the report by the council", "the council's answer", "the council made no statement". */
final class Authors {
    private static final Set<String> BY = Set.of("by", "from");

    private final Grammar grammar;
    private final Subjects subjects;

    Authors(Grammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
    }

    /** Whoever says it; nobody where the words name none. */
    Optional<Mention> of(int word) {
        if (grammar.isUpos(word, "NOUN", "PROPN")) {
            return ofNoun(word);
        }
        return grammar.isUpos(word, "VERB", "ADJ") ? ofVerb(word) : Optional.empty();
    }

    private Optional<Mention> ofVerb(int verb) {
        int head = grammar.head(verb);
        if (head == NONE || grammar.isUpos(head, "VERB") || !grammar.is(verb, "acl", "advcl", "conj")) {
            return subjects.of(verb);
        }
        boolean infinitive = grammar.child(
                        verb, i -> grammar.is(i, "mark") && grammar.lower(i).equals("to"))
                != NONE;
        if (infinitive || grammar.is(verb, "conj")) {
            return above(top(head)).flatMap(this::ofVerb);
        }
        return grammar.lower(verb).endsWith("ing") || !grammar.is(verb, "acl") ? subjects.of(verb) : agent(verb);
    }

    /** The verb that has the noun for its object or beside it. */
    private Optional<Integer> above(int noun) {
        boolean object = grammar.is(noun, "obj", "obl", "nsubj:pass");
        return object && grammar.head(noun) != NONE ? Optional.of(grammar.head(noun)) : Optional.empty();
    }

    /** The noun that the others of "enough of the details" hang from. */
    private int top(int noun) {
        int top = noun;
        while (grammar.is(top, "nmod", "conj") && grammar.head(top) != NONE) {
            top = grammar.head(top);
        }
        return top;
    }

    private Optional<Mention> ofNoun(int noun) {
        return owner(noun)
                .or(() -> agent(noun))
                .or(() -> participle(noun))
                .or(() -> before(noun))
                .or(() -> carrier(noun));
    }

    /** "The council's report", "the report of the council". */
    private Optional<Mention> owner(int noun) {
        int owner = grammar.child(noun, "nmod:poss");
        if (owner == NONE) {
            owner = grammar.child(noun, i -> grammar.is(i, "nmod") && has(i, "of") && isSomebody(i));
        }
        return Optional.of(owner).filter(i -> i != NONE).map(subjects::mention);
    }

    private Optional<Mention> agent(int word) {
        int agent = grammar.child(
                word,
                i -> i > word
                        && grammar.is(i, "nmod", "obl", "obl:agent")
                        && BY.stream().anyMatch(by -> has(i, by)));
        return Optional.of(agent).filter(i -> i != NONE).map(subjects::mention);
    }

    private boolean has(int noun, String preposition) {
        return grammar.child(
                        noun, i -> grammar.is(i, "case") && grammar.lower(i).equals(preposition))
                != NONE;
    }

    private boolean isSomebody(int noun) {
        return grammar.entity(noun).isPresent()
                || grammar.isUpos(noun, "PROPN", "PRON")
                || SourceNouns.isSomebody(grammar.lemma(noun));
    }

    /** "A report released by the council". */
    private Optional<Mention> participle(int noun) {
        int participle = grammar.child(noun, i -> i > noun && grammar.is(i, "acl") && grammar.isUpos(i, "VERB"));
        return participle == NONE ? Optional.empty() : agent(participle);
    }

    /** "A council report", "the Chinese report". */
    private Optional<Mention> before(int noun) {
        int author = grammar.child(
                noun,
                i -> i < noun && grammar.is(i, "compound", "amod", "nmod", "nmod:desc") && (isName(i) || isBody(i)));
        return Optional.of(author).filter(i -> i != NONE).map(i -> new Mention(i, grammar.subtree(i)));
    }

    private boolean isName(int token) {
        return grammar.entity(token)
                .filter(e -> e.type() != Entity.Type.OTHER || grammar.isUpos(token, "ADJ"))
                .isPresent();
    }

    private boolean isBody(int token) {
        return grammar.is(token, "compound") && SourceNouns.isOrganization(grammar.lemma(token));
    }

    /** "The council made no statement", "has no right to make such a report": whoever does what has the noun for its object. */
    private Optional<Mention> carrier(int noun) {
        int verb = grammar.head(noun);
        boolean object = grammar.is(noun, "obj", "nsubj:pass") || (grammar.is(noun, "conj", "obl") && verb != NONE);
        if (!object || verb == NONE || !grammar.isUpos(verb, "VERB")) {
            return grammar.is(noun, "conj") && verb != NONE && grammar.isUpos(verb, "NOUN")
                    ? carrier(verb)
                    : Optional.empty();
        }
        return Sayings.carries(grammar.lemma(verb)) ? ofVerb(verb) : Optional.empty();
    }
}
