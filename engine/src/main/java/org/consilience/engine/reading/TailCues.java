package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/**
 * Attributions at a sentence's end, "..., the mayor told reporters on Monday.", found by the order of the words alone:
 * long sentences are where a parser goes wrong.
 */
final class TailCues {
    /** Words that may follow the verb: who was told, when, where. */
    private static final int AFTER = 8;

    private static final Set<String> PHRASE = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "PART", "SYM", "X");

    private final Grammar grammar;
    private final Subjects subjects;
    private final Listeners listeners;

    TailCues(Grammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
        this.listeners = new Listeners(grammar);
    }

    /** The attribution by that verb, if its subject follows a comma or quotation mark and nothing is stated after it. */
    Optional<Utterance> at(int verb) {
        Optional<CueKind> kind = CueKind.of(grammar.lemma(verb)).filter(CueKind::takesQuotation);
        Sentence sentence = grammar.sentenceOf(verb);
        int subject = verb - 1;
        int from = subject;
        while (from > sentence.firstToken()
                && PHRASE.contains(grammar.token(from).upos())) {
            from--;
        }
        boolean setOff = from > sentence.firstToken() && from < subject && grammar.isUpos(from, "PUNCT");
        boolean noun = grammar.isUpos(subject, "NOUN", "PROPN", "PRON")
                && !Subjects.RELATIVES.contains(grammar.lower(subject));
        if (kind.isEmpty() || !setOff || !noun || !isLast(verb, sentence)) {
            return Optional.empty();
        }
        Mention source = new Mention(subject, grammar.span(from + 1, subject));
        List<Span> content = new ArrayList<>();
        new Tokens(grammar).trimmed(sentence.firstToken(), from).ifPresent(content::add);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = grammar.token(verb).span();
        Optional<Mention> told = kind.get() == CueKind.TELL ? listener(verb, sentence) : Optional.empty();
        return Optional.of(new Utterance(Optional.of(source), cue, verb, content, kind.get(), told, false, false));
    }

    private boolean isLast(int verb, Sentence sentence) {
        if (sentence.endToken() - verb > AFTER + 1) {
            return false;
        }
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            if (grammar.isUpos(i, "VERB", "AUX", "SCONJ") || grammar.lower(i).equals("to")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> listener(int verb, Sentence sentence) {
        int last = NONE;
        for (int i = verb + 1; i < sentence.endToken() && isPhrase(i); i++) {
            last = i;
        }
        return Optional.of(last).filter(i -> i != NONE && listeners.isOutlet(i)).map(subjects::mention);
    }

    private boolean isPhrase(int token) {
        return PHRASE.contains(grammar.token(token).upos())
                || grammar.lower(token).equals("-");
    }
}
