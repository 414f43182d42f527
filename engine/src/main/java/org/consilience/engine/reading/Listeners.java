package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Entity;

/**
 * Through whom a thing that somebody says reaches the report: the outlet to which it is told, whoever cites it, or the
 * account it is posted on.
 */
final class Listeners {
    private static final Set<String> TALKS = Set.of("interview", "conversation", "talk", "comment");
    private static final Set<String> CITED = Set.of("cite", "quote");
    private static final WordList MEDIA = WordList.of("media.tsv");

    private final Grammar grammar;
    private final Subjects subjects;

    Listeners(Grammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
    }

    /** Of a verb: whoever is told, whoever cites it, or the account of somebody else that it stands on. */
    Optional<Mention> of(int verb) {
        int told = CueKind.of(grammar.lemma(verb)).filter(CueKind.TELL::equals).isPresent() ? listener(verb) : NONE;
        int heard = told == NONE ? talk(verb) : told;
        return Optional.of(heard)
                .filter(i -> i != NONE && isOutlet(i))
                .map(subjects::mention)
                .or(() -> citing(verb))
                .or(() -> channel(verb));
    }

    /** Whoever cites a noun or verb: "a source cited by the agency", "as quoted by the agency". */
    Optional<Mention> citing(int word) {
        return grammar.children(word).stream()
                .filter(i -> i > word && grammar.is(i, "acl", "advcl", "acl:relcl") && CITED.contains(grammar.lemma(i)))
                .map(i -> grammar.child(i, c -> isBy(c)))
                .filter(i -> i != NONE)
                .findFirst()
                .map(subjects::mention);
    }

    private boolean isBy(int token) {
        return grammar.is(token, "obl", "obl:agent", "nmod")
                && grammar.children(token).stream()
                        .anyMatch(c -> grammar.lower(c).equals("by"));
    }

    /** "In an interview with the newspaper", of the verb or of the one it hangs from: "criticised it in an interview ..., saying". */
    private int talk(int verb) {
        int talk = talkOf(verb);
        int up = grammar.head(verb);
        if (talk == NONE && up != NONE && grammar.is(verb, "advcl", "xcomp") && grammar.child(verb, "nsubj") == NONE) {
            talk = talkOf(up);
        }
        return talk == NONE ? NONE : grammar.child(talk, "nmod");
    }

    private int talkOf(int verb) {
        return grammar.child(verb, i -> i > verb && TALKS.contains(grammar.lemma(i)));
    }

    private int listener(int verb) {
        int that = subjects.that(verb);
        return that == NONE
                ? grammar.child(verb, i -> i > verb && isTold(i) && grammar.child(i, "case") == NONE)
                : that - 1;
    }

    /** A noun is told, though the parser takes it for an adverb: "told the daily on Monday". */
    private boolean isTold(int token) {
        return grammar.is(token, "iobj", "obj", "obl", "obl:unmarked")
                || (grammar.is(token, "advmod") && grammar.isUpos(token, "NOUN", "PROPN"));
    }

    /** "In a post on the minister's account, the government said": an account that is not the speaker's own. */
    private Optional<Mention> channel(int verb) {
        return IntStream.rangeClosed(grammar.first(verb), grammar.last(verb))
                .filter(i -> MEDIA.has(grammar.lemma(i), "channel") && hangsBesides(i, verb))
                .filter(i -> grammar.child(i, c -> isOwner(c)) != NONE)
                .boxed()
                .findFirst()
                .map(subjects::mention);
    }

    private boolean isOwner(int token) {
        return grammar.is(token, "nmod:poss") && grammar.isUpos(token, "PROPN", "NOUN");
    }

    /** Whether the noun is an adverbial of the verb, at most through another noun. */
    private boolean hangsBesides(int noun, int verb) {
        int up = grammar.is(noun, "nmod") ? grammar.head(noun) : noun;
        return up != NONE && grammar.is(up, "obl") && grammar.head(up) == verb;
    }

    /** Whether somebody who is told something is an outlet: known as one, or named and no body that is told things. */
    boolean isOutlet(int noun) {
        return subjects.isMedium(noun) || (isNamed(noun) && words(noun).noneMatch(w -> MEDIA.has(w, "no outlet")));
    }

    private boolean isNamed(int noun) {
        Optional<Entity> entity = grammar.entity(noun);
        return entity.map(e -> e.type() == Entity.Type.ORGANIZATION)
                .orElseGet(() -> grammar.isUpos(noun, "PROPN", "X")
                        && List.of("iobj", "obj", "nmod")
                                .contains(grammar.token(noun).deprel()));
    }

    private Stream<String> words(int noun) {
        return IntStream.rangeClosed(grammar.first(noun), grammar.last(noun)).mapToObj(grammar::lemma);
    }
}
