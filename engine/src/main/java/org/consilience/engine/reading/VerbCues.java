package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Span;

/** Attributions by verbs: "police said that ...", "..., the agency reported", "he added: ...", "is believed to ...". */
final class VerbCues {
    /** "Put the number of missing at 14". */
    private static final Set<String> COUNTING = Set.of("put", "peg", "place");

    private final Grammar grammar;
    private final Subjects subjects;
    private final Listeners listeners;
    private final Contents contents;
    private final TailCues tails;
    private final Acts acts;

    VerbCues(Grammar grammar, List<Quotation> quotations) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
        this.listeners = new Listeners(grammar);
        this.contents = new Contents(grammar, quotations, subjects);
        this.tails = new TailCues(grammar);
        this.acts = new Acts(grammar);
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i < grammar.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Utterance> at(int verb) {
        if (!grammar.isUpos(verb, "VERB")
                || grammar.is(verb, "amod", "compound")
                || PhraseCues.CITING.contains(grammar.lower(verb))) {
            return Optional.empty();
        }
        if (grammar.lemma(verb).equals("quote")) {
            return quoted(verb);
        }
        if (COUNTING.contains(grammar.lemma(verb))) {
            return counted(verb);
        }
        Optional<CueKind> kind = CueKind.of(grammar.lemma(verb)).map(k -> isOpen(verb) ? CueKind.INTEND : k);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<Utterance> parsed = parsed(verb, kind.get()).filter(this::isThoughtBySomebody);
        boolean whole =
                parsed.filter(u -> u.source().isPresent() && u.kind().answers()).isPresent();
        return whole ? parsed : tails.at(verb).or(() -> parsed);
    }

    /** "The plan assumes that ..." is no belief of anybody's. */
    private boolean isThoughtBySomebody(Utterance utterance) {
        int thinker = utterance.source().map(Mention::head).orElse(NONE);
        return utterance.kind() != CueKind.THINK
                || !grammar.isUpos(thinker, "NOUN")
                || grammar.entity(thinker).isPresent()
                || SourceNouns.isSomebody(grammar.lemma(thinker));
    }

    private Optional<Utterance> parsed(int verb, CueKind kind) {
        Optional<Mention> source = subjects.of(verb);
        List<Span> content = contents.of(verb, kind);
        if (content.isEmpty() || acts.isAct(verb)) {
            return Optional.empty();
        }
        Optional<Mention> told = listeners.of(verb);
        return Optional.of(new Utterance(source, cue(verb), verb, content, kind, told, false, false));
    }

    /** "Promised to close", "is believed to have lied": no report of a fact, by whoever is named. */
    private boolean isOpen(int verb) {
        return grammar.child(verb, i -> grammar.is(i, "xcomp") && i > verb && grammar.isUpos(i, "VERB")) != NONE
                && grammar.child(verb, "ccomp") == NONE;
    }

    /** "The police put the number of missing at 14", "at one to two thousand": they say how many there are; "his deputy put it so: ..." is a way to speak. */
    private Optional<Utterance> counted(int verb) {
        int counted = grammar.child(verb, "obj");
        if (counted != NONE && grammar.lower(counted).equals("it")) {
            return parsed(verb, CueKind.SAY);
        }
        int number = grammar.child(verb, i -> i > counted && grammar.is(i, "obl") && isAtNumber(i));
        if (counted == NONE || number == NONE) {
            return Optional.empty();
        }
        int to = grammar.child(
                verb, i -> grammar.first(i) == grammar.last(number) + 1 && grammar.is(i, "obl") && hasNumber(i));
        Span content = grammar.span(grammar.first(counted), grammar.last(to == NONE ? number : to));
        return Optional.of(new Utterance(
                subjects.of(verb),
                cue(verb),
                verb,
                List.of(content),
                CueKind.ANNOUNCE,
                Optional.empty(),
                false,
                false));
    }

    private boolean isAtNumber(int word) {
        boolean at = grammar.child(
                        word, i -> grammar.is(i, "case") && grammar.lower(i).equals("at"))
                != NONE;
        return at && hasNumber(word);
    }

    private boolean hasNumber(int word) {
        return IntStream.rangeClosed(grammar.first(word), grammar.last(word)).anyMatch(i -> grammar.isUpos(i, "NUM"));
    }

    /** "The newspaper quoted him as saying ...", "he was quoted as saying ...": who is quoted speaks, through whoever quotes. */
    private Optional<Utterance> quoted(int verb) {
        boolean passive = subjects.isPassive(verb);
        int speaker = grammar.child(verb, passive ? "nsubj:pass" : "obj");
        int saying = saying(verb, speaker);
        List<Span> content = contents.of(verb, CueKind.SAY);
        if (content.isEmpty() && saying != NONE) {
            content = contents.of(saying, CueKind.SAY);
        }
        if (speaker == NONE || content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> source = Optional.of(subjects.mention(speaker));
        Span cue = saying == NONE ? cue(verb) : grammar.span(verb, saying);
        return Optional.of(new Utterance(source, cue, verb, content, CueKind.SAY, subjects.of(verb), false, false));
    }

    /** "Quoted witnesses as saying", "quoted witnesses describing". */
    private int saying(int verb, int speaker) {
        int saying = grammar.child(
                verb, i -> i > verb && CueKind.of(grammar.lemma(i)).isPresent());
        return saying != NONE || speaker == NONE
                ? saying
                : grammar.child(
                        speaker,
                        i -> i > verb
                                && grammar.is(i, "acl")
                                && CueKind.of(grammar.lemma(i)).isPresent());
    }

    /** The verb with its auxiliaries, negation and particle. */
    private Span cue(int verb) {
        int from = verb;
        while (from > 0 && grammar.head(from - 1) == verb && grammar.is(from - 1, "aux", "aux:pass", "advmod", "neg")) {
            from--;
        }
        int to = verb;
        if (to + 1 < grammar.size() && grammar.head(to + 1) == verb && grammar.is(to + 1, "compound:prt")) {
            to++;
        }
        return grammar.span(from, to);
    }
}
