package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/** Attributions by phrases: "according to the mayor", "citing officials". */
final class PhraseCues {
    static final Set<String> CITING = Set.of("citing", "quoting");

    private final Grammar grammar;
    private final Subjects subjects;
    private final Listeners listeners;

    PhraseCues(Grammar grammar) {
        this.grammar = grammar;
        this.subjects = new Subjects(grammar);
        this.listeners = new Listeners(grammar);
    }

    /** Whether such a phrase begins with the word. */
    static boolean isPhrase(String word) {
        return word.equals("according") || CITING.contains(word);
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i + 1 < grammar.size(); i++) {
            if (grammar.lower(i).equals("according") && grammar.lower(i + 1).equals("to")) {
                accordingTo(i, found);
            } else if (isCiting(i)) {
                citing(i, found);
            }
        }
        return found;
    }

    private boolean isCiting(int token) {
        return CITING.contains(grammar.lower(token));
    }

    private void accordingTo(int at, List<Utterance> found) {
        Sentence sentence = grammar.sentenceOf(at);
        int noun = noun(at, at + 2, sentence);
        if (noun == NONE) {
            return;
        }
        Mention source = subjects.mention(noun);
        int end = grammar.tokenAt(source.span().end() - 1);
        Mention named = new Mention(noun, grammar.span(Math.min(at + 2, end), end));
        int from = after(found, sentence);
        List<Span> content = rest(sentence, from, at, end);
        if (!content.isEmpty()) {
            Span cue = grammar.span(at, at + 1);
            Optional<Mention> through = listeners.citing(noun);
            found.add(new Utterance(Optional.of(named), cue, at, content, CueKind.SAY, through, true, false));
        }
    }

    /** The noun that "according to" governs. */
    private int noun(int at, int from, Sentence sentence) {
        int head = grammar.head(at);
        if (head != NONE && head >= from && grammar.is(at, "case", "fixed", "mwe")) {
            return head;
        }
        for (int i = from; i < sentence.endToken(); i++) {
            if (grammar.isUpos(i, "NOUN", "PROPN", "PRON")
                    && grammar.first(i) <= from
                    && !grammar.is(i, "compound", "nmod:poss")) {
                return i;
            }
        }
        return NONE;
    }

    /** Where this sentence's part begins that no earlier phrase at its own clause's end has taken. */
    private int after(List<Utterance> found, Sentence sentence) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Utterance other = found.get(k);
            if (other.cueToken() > sentence.firstToken() && other.cueToken() < sentence.endToken()) {
                return other.source()
                        .map(s -> grammar.tokenAt(s.span().end() - 1) + 1)
                        .orElse(sentence.firstToken());
            }
        }
        return sentence.firstToken();
    }

    /** The sentence without the phrase; what follows it only where it goes before all or stands between commas. */
    private List<Span> rest(Sentence sentence, int from, int at, int end) {
        List<Span> spans = new ArrayList<>();
        Tokens tokens = new Tokens(grammar);
        boolean leading = at <= from + 1;
        if (!leading) {
            tokens.trimmed(from, at - 1).ifPresent(spans::add);
        }
        boolean comma = end + 1 < sentence.endToken() && grammar.lower(end + 1).equals(",");
        if (end + 1 < sentence.endToken() && (leading || comma)) {
            int to = ownVoice(sentence, end + 1);
            tokens.trimmed(end + 1, to).ifPresent(spans::add);
        }
        return spans;
    }

    /** Last token before another speaker takes over in the same sentence. */
    private int ownVoice(Sentence sentence, int from) {
        for (int i = from; i < sentence.endToken(); i++) {
            boolean other = grammar.isUpos(i, "VERB")
                    && grammar.is(i, "conj", "advcl", "parataxis")
                    && CueKind.of(grammar.lemma(i)).filter(CueKind::answers).isPresent()
                    && grammar.child(i, "nsubj") != NONE;
            if (other && grammar.first(i) > from) {
                return grammar.first(i) - 1;
            }
        }
        return sentence.endToken() - 1;
    }

    private void citing(int at, List<Utterance> found) {
        if (at == grammar.sentenceOf(at).firstToken()) {
            leading(at, found);
            return;
        }
        int object = grammar.child(at, "obj", "iobj", "nsubj", "ccomp", "dep", "xcomp");
        int noun = object == NONE ? noun(at, at + 1, grammar.sentenceOf(at)) : object;
        if (noun == NONE || noun < at || grammar.isUpos(noun, "VERB")) {
            return;
        }
        Mention source = subjects.mention(noun);
        Sentence sentence = grammar.sentenceOf(at);
        int end = Math.max(at, grammar.tokenAt(source.span().end() - 1));
        Mention named = new Mention(noun, grammar.span(Math.min(at + 1, end), end));
        List<Span> content = rest(sentence, sentence.firstToken(), at, end);
        if (!content.isEmpty()) {
            Span cue = grammar.token(at).span();
            found.add(new Utterance(Optional.of(named), cue, at, content, CueKind.SAY, Optional.empty(), true, false));
        }
    }

    /** "Citing officials, the agency reported ...": whoever is cited stands before the comma. */
    private void leading(int at, List<Utterance> found) {
        Sentence sentence = grammar.sentenceOf(at);
        int comma = at + 1;
        while (comma < sentence.endToken() && !grammar.lower(comma).equals(",")) {
            comma++;
        }
        int noun = comma - 1;
        while (noun > at && !grammar.isUpos(noun, "NOUN", "PROPN")) {
            noun--;
        }
        Optional<Span> content = new Tokens(grammar).trimmed(comma, sentence.endToken() - 1);
        if (noun > at && content.isPresent()) {
            Mention source = new Mention(noun, grammar.span(at + 1, comma - 1));
            Span cue = grammar.token(at).span();
            found.add(new Utterance(
                    Optional.of(source), cue, at, List.of(content.get()), CueKind.SAY, Optional.empty(), true, false));
        }
    }
}
