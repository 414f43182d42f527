package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.almanac.press.Agencies;
import org.consilience.engine.reading.Utterance.Mention;

/** Who does what a verb says: its subject, its agent, or whoever the verb before it has. */
final class Subjects {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final WordList MEDIA = WordList.of("media.tsv");

    private final Grammar grammar;
    private final Passives passives;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.passives = new Passives(grammar);
    }

    /** Who says what the verb says. */
    Optional<Mention> of(int verb) {
        int up = verb;
        for (int steps = 0; up != NONE && steps < 4; steps++) {
            if (up == verb && (passives.isPassive(up) || passives.isDoneBySomebody(up))) {
                return passives.agent(up).map(this::mention);
            }
            if (up == verb && isReduced(up)) {
                return passives.agent(up).map(this::mention);
            }
            int subject = subject(up);
            if (subject != NONE && (up == verb || isSomebody(subject))) {
                return Optional.of(subject(up, subject)).filter(m -> !grammar.is(m.head(), "expl"));
            }
            if (grammar.is(up, "acl", "acl:relcl") && up == verb) {
                int noun = grammar.head(up);
                return isGivenOut(noun) ? of(grammar.head(noun)) : Optional.of(mention(noun));
            }
            boolean hangs = grammar.is(up, "conj", "advcl", "xcomp", "parataxis", "dep") && !isMeasure(up);
            up = hangs ? grammar.head(up) : NONE;
        }
        return Optional.empty();
    }

    /** "It is too early to say": nobody says it. */
    private boolean isMeasure(int verb) {
        int head = grammar.head(verb);
        boolean to = grammar.child(verb, i -> i < verb && grammar.lower(i).equals("to")) != NONE;
        return to && grammar.child(head, i -> grammar.lower(i).equals("too")) != NONE;
    }

    /**
     * The subject; of two that stand side by side, as "spokeswoman" and the name after it may, the second, and of two that a
     * comma parts, as in "The ferry sank, police said", the one just before the verb.
     */
    private int subject(int verb) {
        int subject = grammar.child(verb, "nsubj", "nsubj:pass");
        if (subject == NONE) {
            return misplaced(verb);
        }
        int clause = grammar.child(verb, "csubj");
        if (subject > verb && clause != NONE && clause < verb) {
            return NONE;
        }
        for (int other : grammar.children(verb)) {
            boolean later = other > subject && grammar.is(other, "nsubj", "nsubj:pass");
            if (later
                    && !isJoinedTo(subject, other)
                    && (grammar.first(other) == grammar.last(subject) + 1 || isJustBefore(other, verb))) {
                subject = other;
            }
        }
        return subject;
    }

    private boolean isJustBefore(int subject, int verb) {
        return isBeside(subject, verb) && grammar.isUpos(grammar.first(subject) - 1, "PUNCT");
    }

    /** "The mayor, Jack Smith, and the council": the first is named, the other comes besides. */
    private boolean isJoinedTo(int subject, int other) {
        return grammar.is(grammar.first(other), "cc") && grammar.entity(subject).isPresent();
    }

    /** Whether nothing but auxiliaries stands between. */
    private boolean isBeside(int subject, int verb) {
        return grammar.last(subject) < verb
                && IntStream.range(grammar.last(subject) + 1, verb).allMatch(i -> grammar.isUpos(i, "AUX"));
    }

    /**
     * A subject that the parser took for something else: an object just before the verb, or the noun of "The mayor, who resigned,
     * said" for a second subject of what he did.
     */
    private int misplaced(int verb) {
        int object = grammar.child(verb, i -> grammar.is(i, "iobj", "obj") && isBeside(i, verb));
        if (object != NONE && !grammar.lower(verb).endsWith("ing")) {
            return object;
        }
        int aside = grammar.child(
                verb,
                i -> i < verb
                        && grammar.is(i, "advcl")
                        && grammar.first(i) == grammar.sentenceOf(verb).firstToken());
        int relative = aside == NONE ? NONE : grammar.child(aside, i -> isRelativeSubject(i));
        return relative == NONE
                ? NONE
                : grammar.child(aside, i -> i < relative && grammar.is(i, "nsubj", "nsubj:pass"));
    }

    private boolean isRelativeSubject(int token) {
        return grammar.is(token, "nsubj", "nsubj:pass") && RELATIVES.contains(grammar.lower(token));
    }

    /** The "that" of "told the newspaper that", whatever the parser took the newspaper for; none where nobody stands before it. */
    int that(int verb) {
        int at = verb + 1;
        while (at < grammar.size() && grammar.isUpos(at, "DET", "ADJ", "PROPN", "NOUN")) {
            at++;
        }
        boolean listens = at > verb + 1 && at < grammar.size() && grammar.isUpos(at - 1, "PROPN", "NOUN");
        return listens && grammar.lower(at).equals("that") ? at : NONE;
    }

    boolean isPassive(int verb) {
        return passives.isPassive(verb);
    }

    /** "When asked ..., the mayor said": whoever asked is not the mayor. */
    private boolean isReduced(int verb) {
        return grammar.is(verb, "advcl")
                && !grammar.lower(verb).equals(grammar.lemma(verb))
                && !grammar.lower(verb).endsWith("ing")
                && grammar.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark") == NONE;
    }

    /** "The mayor issued a statement saying ...", "had this to say": the mayor says it. */
    private boolean isGivenOut(int noun) {
        return grammar.is(noun, "obj")
                && (grammar.isUpos(noun, "PRON")
                        || (SourceNouns.isVoice(grammar.lemma(noun))
                                && Sayings.carries(grammar.lemma(grammar.head(noun)))));
    }

    /** Whether the noun may say what a verb says that only hangs from the noun's own. */
    private boolean isSomebody(int noun) {
        return !grammar.isUpos(noun, "NOUN")
                || grammar.entity(noun).isPresent()
                || SourceNouns.isSomebody(grammar.lemma(noun));
    }

    private Mention subject(int verb, int subject) {
        Mention mention = mention(subject);
        if (!RELATIVES.contains(grammar.lower(subject))) {
            return mention;
        }
        int noun = grammar.is(verb, "acl:relcl", "acl") ? grammar.head(verb) : nounBefore(subject);
        return noun == NONE ? mention : new Mention(noun, mention.span());
    }

    private int nounBefore(int token) {
        int at = token - 1;
        while (at >= grammar.sentenceOf(token).firstToken()) {
            if (grammar.isUpos(at, "NOUN", "PROPN", "PRON") && !grammar.is(at, "obl:unmarked", "nmod:unmarked")) {
                return at;
            }
            at--;
        }
        return NONE;
    }

    /** The noun phrase of a noun, without relative clauses and what follows them. */
    Mention mention(int noun) {
        int from = grammar.first(noun);
        int to = grammar.last(noun);
        for (int child : grammar.children(noun)) {
            boolean aside = grammar.is(child, "acl:relcl", "acl", "parataxis")
                    || (grammar.is(child, "dep") && !grammar.isUpos(child, "PROPN"));
            if (child > noun && aside) {
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
                || MEDIA.has(grammar.lemma(noun), "both")
                || Agencies.known().named(properName(noun)).isPresent()
                || grammar.child(noun, i -> grammar.is(i, "nmod:desc") && MEDIA.has(grammar.lemma(i), "noun")) != NONE
                || IntStream.rangeClosed(grammar.first(noun), grammar.last(noun))
                        .anyMatch(i -> isNamed(i)
                                && (MEDIA.has(grammar.lower(i), "name") || MEDIA.has(grammar.lower(i), "both")));
    }

    private boolean isNamed(int token) {
        String word = grammar.word(token);
        boolean capitals = word.length() > 1 && NameBook.isShouted(word);
        return grammar.isUpos(token, "PROPN")
                || capitals
                || Agencies.known().named(word).isPresent();
    }

    /** The proper nouns that belong to the noun and stand before it, itself included if it is one. */
    String properName(int head) {
        int to = grammar.isUpos(head, "PROPN") ? head : head - 1;
        if (to < 0) {
            return "";
        }
        int from = to;
        while (from > grammar.first(head)
                && grammar.isUpos(from - 1, "PROPN", "ADJ", "ADP", "X", "PUNCT", "SYM")
                && grammar.isWithin(from - 1, head)) {
            from--;
        }
        while (from < to && !grammar.isUpos(from, "PROPN")) {
            from++;
        }
        if (to == head && isJoined(to + 1)) {
            to++;
        }
        return grammar.span(from, to).in(grammar.text()).replaceAll("\\s+", " ");
    }

    /** A figure that is a name's last part, as in "rbb24". */
    private boolean isJoined(int token) {
        return token < grammar.size()
                && grammar.isUpos(token, "NUM")
                && grammar.token(token).span().begin()
                        == grammar.token(token - 1).span().end();
    }
}
