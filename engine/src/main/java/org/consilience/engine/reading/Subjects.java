package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.engine.reading.Utterance.Mention;

/** Who does what a verb says: its subject, its agent, or whoever the verb before it has. */
final class Subjects {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final WordList MEDIA = WordList.of("media.tsv");

    private final Grammar grammar;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Who says what the verb says. */
    Optional<Mention> of(int verb) {
        int up = verb;
        for (int steps = 0; up != NONE && steps < 4; steps++) {
            if (up == verb
                    && (isPassive(up) || (grammar.is(up, "acl") && agent(up).isPresent()))) {
                return agent(up).map(this::mention);
            }
            int subject = grammar.child(up, "nsubj", "nsubj:pass");
            if (subject != NONE) {
                return Optional.of(subject(up, subject)).filter(m -> !grammar.is(m.head(), "expl"));
            }
            if (grammar.is(up, "acl", "acl:relcl") && up == verb) {
                return Optional.of(mention(grammar.head(up)));
            }
            up = grammar.is(up, "conj", "advcl", "xcomp", "parataxis", "dep") ? grammar.head(up) : NONE;
        }
        return Optional.empty();
    }

    /** The outlet to whom it is said, if the verb has one. */
    Optional<Mention> told(int verb) {
        int listener = NONE;
        if (CueKind.of(grammar.lemma(verb)).filter(CueKind.TELL::equals).isPresent()) {
            listener = grammar.child(verb, "iobj", "obj");
        }
        return Optional.of(listener).filter(i -> i != NONE && isMedium(i)).map(this::mention);
    }

    boolean isPassive(int verb) {
        int auxiliary = grammar.child(verb, "aux:pass");
        boolean near = auxiliary != NONE && auxiliary < verb && verb - auxiliary <= 2;
        boolean expletive = grammar.child(verb, "expl") != NONE;
        return (near || expletive) && grammar.child(verb, "nsubj") == NONE;
    }

    private Optional<Integer> agent(int verb) {
        return grammar.children(verb).stream()
                .filter(i -> grammar.is(i, "obl", "obl:agent", "nmod"))
                .filter(i -> grammar.children(i).stream()
                        .anyMatch(c -> grammar.lower(c).equals("by")))
                .findFirst();
    }

    private Mention subject(int verb, int subject) {
        Mention mention = mention(subject);
        if (!RELATIVES.contains(grammar.lower(subject)) || !grammar.is(verb, "acl:relcl", "acl")) {
            return mention;
        }
        return new Mention(grammar.head(verb), mention.span());
    }

    /** The noun phrase of a noun, without relative clauses and what follows them. */
    Mention mention(int noun) {
        int from = grammar.first(noun);
        int to = grammar.last(noun);
        for (int child : grammar.children(noun)) {
            if (child > noun && grammar.is(child, "acl:relcl", "acl", "parataxis", "dep")) {
                to = Math.min(to, grammar.first(child) - 1);
            }
            if (grammar.is(child, "case") && child == from && child < noun) {
                from = child + 1;
            }
        }
        to = Math.max(to, noun);
        while (to > noun && grammar.isUpos(to, "PUNCT")) {
            to--;
        }
        while (from < noun && (!Character.isLetterOrDigit(grammar.word(from).charAt(0)) || grammar.is(from, "case"))) {
            from++;
        }
        return new Mention(noun, grammar.span(from, to));
    }

    /** Whether the noun phrase is an outlet: a name with such a word in it, or a noun such as "newspaper". */
    boolean isMedium(int noun) {
        return MEDIA.has(grammar.lemma(noun), "noun")
                || IntStream.rangeClosed(grammar.first(noun), grammar.last(noun))
                        .anyMatch(i -> grammar.isUpos(i, "PROPN") && MEDIA.has(grammar.lower(i), "name"));
    }
}
